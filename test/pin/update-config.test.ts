import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Waiting } from '../../src/domain/update-config.ts';
import { addCooldown, readUpdateConfig, UPDATE_FILES } from '../../src/pin/update-config.ts';

const BOT = '.github/dependabot.yml';

function waits(path: string, text: string): readonly Waiting[] | undefined {
  return readUpdateConfig(path, text)?.entries.map(({ waiting }) => waiting);
}

const bot = (...lines: readonly string[]) =>
  ['version: 2', 'updates:', '  - package-ecosystem: npm', '    directory: /', ...lines, ''].join('\n');
const cooldown = (...lines: readonly string[]) =>
  bot('    cooldown:', ...lines.map((line) => `      ${line}`));

describe('Dependabot', () => {
  it.each<[string, string, Waiting]>([
    ['nothing', bot(), { state: 'none' }],
    ['an empty cooldown', bot('    cooldown:'), { state: 'none' }],
    ['an empty map', bot('    cooldown: {}'), { state: 'none' }],
    ['zero days', cooldown('default-days: 0'), { state: 'none' }],
    ['days', cooldown('default-days: 7'), { state: 'waits', days: 7 }],
    ['quoted days', cooldown('default-days: "7"'), { state: 'waits', days: 7 }],
    ['less for some sizes', cooldown('default-days: 7', 'semver-patch-days: 3'), { state: 'waits', days: 3 }],
    [
      'none for patches',
      cooldown('default-days: 7', 'semver-patch-days: 0'),
      { state: 'partly', what: 'some sizes of update' },
    ],
    [
      'all sizes',
      cooldown('semver-major-days: 9', 'semver-minor-days: 8', 'semver-patch-days: 5'),
      { state: 'waits', days: 5 },
    ],
    ['one size', cooldown('semver-major-days: 9'), { state: 'partly', what: 'some sizes of update' }],
    [
      'some packages',
      cooldown('default-days: 7', "include: ['a*']"),
      { state: 'partly', what: 'the packages that its cooldown includes' },
    ],
    ['all packages by name', cooldown('default-days: 7', "include: ['*']"), { state: 'waits', days: 7 }],
    ['exclusions', cooldown('default-days: 7', 'exclude: [ours]'), { state: 'waits', days: 7 }],
    ['only security updates', bot('    open-pull-requests-limit: 0'), { state: 'idle' }],
  ])('with %s', (_what, text, expected) => {
    expect(waits(BOT, text)).toEqual([expected]);
  });

  it.each([
    ['no number', cooldown('default-days: soon')],
    ['a fraction', cooldown('default-days: 1.5')],
    ['a negative number', cooldown('default-days: -3')],
    ['a list', bot('    cooldown: [7]')],
    ['a number alone', bot('    cooldown: 7')],
  ])('with %s cannot be decided', (_what, text) => {
    expect(waits(BOT, text)).toMatchObject([{ state: 'undecidable' }]);
  });

  it.each([
    ['broken', 'updates: [\n'],
    ['empty', ''],
    ['without updates', 'version: 2\n'],
    ['a conflict', '<<<<<<< a\nversion: 2\n=======\n>>>>>>> b\n'],
    ['duplicate keys', 'version: 2\nversion: 2\n'],
    ['a bomb', `a: &a [x]\n${'b: [*a,*a,*a,*a]\n'.repeat(1)}c: [${'*a,'.repeat(200)}]\n`],
  ])('a %s file is a problem with a line', (_what, text) => {
    const config = readUpdateConfig(BOT, text);
    expect(config).toMatchObject({ tool: 'dependabot', entries: [] });
    expect(config?.problem?.line).toBeGreaterThan(0);
  });
});

describe('the mend of Dependabot', () => {
  const lines =
    'version: 2|updates:|  # the web|  - package-ecosystem: "npm" # keep|    directory: /|    schedule:|      interval: weekly|  - directory: /|    package-ecosystem: pip|    cooldown: { default-days: 5 }';
  const mended =
    'version: 2|updates:|  # the web|  - package-ecosystem: "npm" # keep|    cooldown:|      default-days: 7|    directory: /|    schedule:|      interval: weekly|  - directory: /|    package-ecosystem: pip|    cooldown: { default-days: 5 }';
  const add = (text: string) => {
    const config = readUpdateConfig(BOT, text);
    return config === undefined ? text : addCooldown(text, config);
  };

  it.each([
    ['line feeds', '\n', '\n'],
    ['carriage returns', '\r\n', '\r\n'],
    ['no last line end', '\n', ''],
  ])('is an insertion only, with %s', (_what, eol, last) => {
    const write = (text: string) => text.split('|').join(eol) + last;
    expect(add(write(lines))).toBe(write(mended));
    expect(add(write(mended))).toBe(write(mended));
  });

  it.each([
    [
      'wide indentation',
      'updates:\n    - package-ecosystem: npm\n      schedule:\n          interval: daily\n',
      'updates:\n    - package-ecosystem: npm\n      cooldown:\n          default-days: 7\n      schedule:\n          interval: daily\n',
    ],
    [
      'a list without indentation',
      'updates:\n- package-ecosystem: npm\n',
      'updates:\n- package-ecosystem: npm\n  cooldown:\n    default-days: 7\n',
    ],
    [
      'a wide dash',
      'updates:\n-   package-ecosystem: npm\n    directory: /\n',
      'updates:\n-   package-ecosystem: npm\n    cooldown:\n      default-days: 7\n    directory: /\n',
    ],
    [
      'a dash on its own line',
      'updates:\n  -\n    package-ecosystem: npm\n',
      'updates:\n  -\n    package-ecosystem: npm\n    cooldown:\n      default-days: 7\n',
    ],
    [
      'the last line of the file',
      'updates:\r\n- package-ecosystem: npm',
      'updates:\r\n- package-ecosystem: npm\r\n  cooldown:\r\n    default-days: 7',
    ],
    [
      'two entries',
      'updates:\n- package-ecosystem: npm\n- package-ecosystem: pip\n',
      'updates:\n- package-ecosystem: npm\n  cooldown:\n    default-days: 7\n- package-ecosystem: pip\n  cooldown:\n    default-days: 7\n',
    ],
  ])('keeps the style of %s', (_what, before, after) => {
    expect(add(before)).toBe(after);
    expect(add(after)).toBe(after);
  });

  it('an entry that is an alias is mended at its anchor', () => {
    const text = 'x: &x\n  package-ecosystem: npm\nupdates:\n- *x\n- <<: *x\n  directory: /a\n';
    const done = add(text);
    expect(done).toBe(text.replace('npm\n', 'npm\n  cooldown:\n    default-days: 7\n'));
    expect(add(done)).toBe(done);
  });

  it.each([
    ['flow style', 'updates:\n- {package-ecosystem: npm, directory: /}\n'],
    ['flow style over lines', 'updates:\n- {\n    package-ecosystem: npm\n  }\n'],
    ['an alias of a name', 'x: &x npm\nupdates:\n- package-ecosystem: *x\n'],
    ['a cooldown of zero', 'updates:\n- package-ecosystem: npm\n  cooldown:\n    default-days: 0\n'],
    ['a folded name', 'updates:\n- package-ecosystem: >-\n    npm\n'],
    ['tabs', 'updates:\n-\tpackage-ecosystem: npm\n'],
  ])('leaves %s alone', (_what, text) => {
    expect(add(text)).toBe(text);
  });

  it('changes nothing else and is whole after one run, whatever the entries', () => {
    const entry = fc.record({
      ecosystem: fc.constantFrom('npm', 'pip', 'github-actions', '"docker"', "'gomod'"),
      comment: fc.constantFrom('', ' # why', ' #'),
      extra: fc.constantFrom(
        '',
        '    labels: [a, b]',
        '    cooldown: { default-days: 3 }',
        '    schedule:\n      interval: daily',
      ),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), fc.boolean(), (list, crlf) => {
        const body = list.flatMap(({ ecosystem, comment, extra }) => [
          `  - package-ecosystem: ${ecosystem}${comment}`,
          '    directory: /',
          ...(extra === '' ? [] : extra.split('\n')),
        ]);
        const text = ['version: 2', 'updates:', ...body].join(crlf ? '\r\n' : '\n');
        const done = add(text);
        expect(waits(BOT, done)?.every(({ state }) => state === 'waits')).toBe(true);
        expect(add(done)).toBe(done);
        const kept = done
          .split('\n')
          .filter((line) => !/^ {4}cooldown:\r?$|^ {6}default-days: 7\r?$/.test(line));
        expect(kept.join('\n').replace(/\r$/, '')).toBe(text);
        if (crlf) expect(done).not.toMatch(/[^\r]\n/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('Renovate', () => {
  const file = 'renovate.json';
  it.each<[string, object, Waiting]>([
    ['nothing', {}, { state: 'none' }],
    [
      'built-in presets',
      {
        extends: [
          'config:recommended',
          ':dependencyDashboard',
          'schedule:weekly',
          'group:all',
          ':labels(a,b)',
        ],
      },
      { state: 'none' },
    ],
    ['days', { minimumReleaseAge: '7 days' }, { state: 'waits', days: 7 }],
    ['a week', { minimumReleaseAge: '1 week' }, { state: 'waits', days: 7 }],
    ['short units', { minimumReleaseAge: '36h' }, { state: 'waits', days: 1.5 }],
    ['zero', { minimumReleaseAge: '0 days' }, { state: 'none' }],
    ['null', { minimumReleaseAge: null }, { state: 'none' }],
    [
      'an own age before presets elsewhere',
      { minimumReleaseAge: '3 days', extends: ['github>o/r'] },
      { state: 'waits', days: 3 },
    ],
    [
      'a rule for everything',
      { packageRules: [{ minimumReleaseAge: '3 days' }] },
      { state: 'waits', days: 3 },
    ],
    [
      'a rule for some',
      { packageRules: [{ matchDatasources: ['npm'], minimumReleaseAge: '3 days' }] },
      { state: 'partly', what: 'some packages' },
    ],
    [
      'a rule that lifts it',
      { packageRules: [{ matchDatasources: ['npm'], minimumReleaseAge: '0 days' }] },
      { state: 'none' },
    ],
    [
      'the npm preset',
      { extends: ['security:minimumReleaseAgeNpm'] },
      { state: 'partly', what: 'npm packages' },
    ],
    ['best practices', { extends: ['config:best-practices'] }, { state: 'partly', what: 'npm packages' }],
    [
      'both presets',
      { extends: ['config:best-practices', 'security:minimumReleaseAgePypi'] },
      { state: 'partly', what: 'npm packages and Python packages' },
    ],
    [
      'a preset that is ignored',
      { extends: ['config:best-practices'], ignorePresets: ['config:best-practices'] },
      { state: 'none' },
    ],
    ['only security updates', { extends: ['security:only-security-updates'] }, { state: 'idle' }],
    ['being off', { enabled: false }, { state: 'idle' }],
  ])('with %s', (_what, config, expected) => {
    expect(waits(file, JSON.stringify(config))).toEqual([expected]);
    expect(waits('package.json', JSON.stringify({ name: 'x', renovate: config }))).toEqual([expected]);
  });

  it.each([
    ['a preset of another repository', { extends: ['github>owner/repo'] }],
    ['a local preset', { extends: ['local>owner/repo:file'] }],
    ['a preset of a package', { extends: ['@scope'] }],
    ['a bare name', { extends: ['owner'] }],
    ['an address', { extends: ['https://example.com/preset.json'] }],
    ['one unknown beside a partial one', { extends: ['config:best-practices', 'github>o/r'] }],
    ['an age that is none', { minimumReleaseAge: 'soon' }],
    ['a number', { minimumReleaseAge: 7 }],
  ])('with %s cannot be decided', (_what, config) => {
    expect(waits(file, JSON.stringify(config))).toMatchObject([{ state: 'undecidable' }]);
  });

  it('is not there in a package.json without it, nor in one that is broken', () => {
    expect(readUpdateConfig('package.json', '{"name":"x"}')).toBeUndefined();
    expect(readUpdateConfig('package.json', '{')).toBeUndefined();
  });

  it.each([
    ['comments', '// c\n{ /* d */ "minimumReleaseAge": "7 days", }', 'waits'],
    ['nothing but JSON5', "{ minimumReleaseAge: '7 days' }", undefined],
    ['a list', '[]', undefined],
    ['garbage', '{', undefined],
  ])('reads %s', (_what, text, state) => {
    const config = readUpdateConfig('renovate.json5', text);
    expect(config?.entries[0]?.waiting.state).toBe(state);
    expect(config?.problem === undefined).toBe(state !== undefined);
  });

  it.each([
    ['{\n  "extends": []\n}\n', '{\n  "minimumReleaseAge": "7 days",\n  "extends": []\n}\n'],
    ['{\r\n\t"extends": []\r\n}', '{\r\n\t"minimumReleaseAge": "7 days",\r\n\t"extends": []\r\n}'],
    ['{"extends": []}', '{"minimumReleaseAge": "7 days", "extends": []}'],
    ['{ "extends": [] }', '{ "minimumReleaseAge": "7 days", "extends": [] }'],
    ['{}', '{ "minimumReleaseAge": "7 days" }'],
    ['{\n}\n', '{\n  "minimumReleaseAge": "7 days"\n}\n'],
    [
      '// {\n/* { */ {\n    // all\n    "extends": []\n}',
      '// {\n/* { */ {\n    "minimumReleaseAge": "7 days",\n    // all\n    "extends": []\n}',
    ],
  ])('is mended by one insertion: %j', (before, after) => {
    const config = readUpdateConfig(file, before);
    expect(config && addCooldown(before, config)).toBe(after);
    const again = readUpdateConfig(file, after);
    expect(again && addCooldown(after, again)).toBe(after);
  });
});

describe('package clients', () => {
  it.each([
    ['.npmrc', 'save-exact=true\nmin-release-age=7\n', 'npm', 7, 2],
    ['pnpm-workspace.yaml', 'packages: [a]\nminimumReleaseAge: 4320\n', 'pnpm', 3, 2],
    ['.yarnrc.yml', 'npmMinimalAgeGate: "7d"\n', 'yarn', 7, 1],
    ['.yarnrc.yml', 'npmMinimalAgeGate: 1440\n', 'yarn', 1, 1],
    ['bunfig.toml', '[install]\nminimumReleaseAge = 259200\n', 'bun', 3, 2],
    ['uv.toml', 'exclude-newer = "7 days"\n', 'uv', 7, 1],
    ['pyproject.toml', '[tool.uv]\nexclude-newer = "1 week"\n', 'uv', 7, 2],
  ] as const)('%s: %j', (...row) => {
    const [path, text, tool, days, line] = row;
    expect(readUpdateConfig(path, text)).toEqual({
      path,
      tool,
      entries: [{ name: 'every package', line, waiting: { state: 'waits', days } }],
    });
  });

  it.each([
    ['.npmrc', '# min-release-age=7\n'],
    ['pnpm-workspace.yaml', 'packages: [a]\n'],
    ['bunfig.toml', '= ='],
    ['pyproject.toml', '[project]\nname = "x"\n'],
    ['other.yml', 'minimumReleaseAge: 3\n'],
  ])('%s says nothing with %j', (path, text) => {
    expect(readUpdateConfig(path, text)).toBeUndefined();
  });

  it('a fixed moment is no waiting', () => {
    expect(waits('uv.toml', 'exclude-newer = "2026-01-01T00:00:00Z"\n')).toMatchObject([{ state: 'partly' }]);
  });
});

describe('hostile files', () => {
  it('never throw, and a mend is sound or not offered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UPDATE_FILES),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc
            .array(
              fc.constantFrom(
                'updates:',
                '- ',
                '  ',
                '\n',
                '\r\n',
                'package-ecosystem: npm',
                '{',
                '}',
                '"',
                '&a ',
                '*a',
                '[',
                ']',
                'cooldown:',
                '#',
                '__proto__: 1',
                '"minimumReleaseAge": "7 days"',
                '\t',
                ',',
              ),
              { maxLength: 30 },
            )
            .map((parts) => parts.join('')),
        ),
        (path, text) => {
          const config = readUpdateConfig(path, text);
          if (config === undefined) return;
          const done = addCooldown(text, config);
          const again = readUpdateConfig(path, done);
          for (const [index, { insertion }] of config.entries.entries()) {
            if (insertion !== undefined) expect(again?.entries[index]?.waiting.state).toBe('waits');
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
