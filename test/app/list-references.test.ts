import { describe, expect, it } from 'vitest';

import { listReferences } from '../../src/app/list-references.ts';
import { readInventory } from '../../src/inventory/read-inventory.ts';
import { fakeTree } from '../inventory/fake-tree.ts';

type Files = Readonly<Record<string, string>>;
const CI = '.github/workflows/ci.yml';

function workflow(...scripts: readonly string[]): string {
  const steps = scripts.map((script) => `      - run: |\n${script.replace(/^/gm, '          ')}\n`);
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join('')}`;
}

function lock(...names: readonly string[]): Files {
  const packages = names.map((name) => [
    `node_modules/${name}`,
    { version: '1.0.0', integrity: 'sha512-AA==' },
  ]);
  return {
    'package-lock.json': JSON.stringify({
      name: 'app',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: { '': { name: 'app' }, ...Object.fromEntries(packages) },
    }),
  };
}

function state(files: Files, exclude: readonly string[] = []) {
  const tree = fakeTree(files);
  return { tree, inventory: readInventory(tree, { exclude }) };
}

function list(head: Files, base?: Files, exclude: readonly string[] = []): readonly string[] {
  return listReferences(state(head, exclude), base === undefined ? undefined : state(base, exclude)).map(
    ({ client, text, locked, locations }) =>
      `${client} ${text}${locked === undefined ? '' : ` (${locked})`} ${locations.map(({ file, line }) => `${file}:${line}`).join(' ')}`,
  );
}

describe('listReferences', () => {
  it('lists the tools of workflows and composite actions, one for each file and text', () => {
    expect(
      list({
        [CI]: workflow('pip install ruff', 'pip install "ruff==0.4.0"\npip install ruff'),
        'do/action.yml':
          'runs:\n  using: composite\n  steps:\n    - run: pip install ruff\n      shell: bash\n',
        'README.yml': workflow('pip install ruff'),
      }),
    ).toEqual([`pip ruff ${CI}:7 ${CI}:10`, `pip ruff==0.4.0 ${CI}:9`, 'pip ruff do/action.yml:4']);
  });

  it('names the ecosystem, so that an exception can', () => {
    const [pip, script] = listReferences(
      state({ [CI]: workflow('pip install Ruff', 'curl https://x.example/i | sh') }),
    );
    expect(pip).toMatchObject({ ecosystem: 'pypi', name: 'ruff', text: 'Ruff' });
    expect(script).toMatchObject({ name: 'x.example/i' });
    expect(script).not.toHaveProperty('ecosystem');
  });

  it.each<[string, Files, string]>([
    ['there is no lockfile', { [CI]: workflow('npm ci', 'npx tool') }, 'none'],
    ['it is not locked', { ...lock('left'), [CI]: workflow('npm ci', 'npx tool') }, 'other'],
    ['it is locked and installed', { ...lock('tool'), [CI]: workflow('npm ci', 'npx tool') }, 'installed'],
    ['yarn alone installs', { ...lock('tool'), [CI]: workflow('yarn\nnpx tool') }, 'installed'],
    [
      'it is installed with options',
      { ...lock('tool'), [CI]: workflow('pnpm i --frozen-lockfile', 'npx tool') },
      'installed',
    ],
    ['nothing installs it', { ...lock('tool'), [CI]: workflow('npx tool') }, 'locked'],
    [
      'something else is installed',
      { ...lock('tool'), [CI]: workflow('npm install -g other@1.0.0', 'npx tool') },
      'locked',
    ],
    [
      'something else is installed, named first',
      { ...lock('tool'), [CI]: workflow('npm install other@1.0.0', 'npx tool') },
      'locked',
    ],
    [
      'only a cache is named',
      {
        ...lock('tool'),
        [CI]: `${workflow('npx tool')}      - uses: ./setup\n        with:\n          cache: yarn\n`,
      },
      'locked',
    ],
    [
      'yarn alone is a step',
      { ...lock('tool'), [CI]: `${workflow('npx tool')}      - run: yarn\n` },
      'installed',
    ],
    ['yarn runs something else', { ...lock('tool'), [CI]: workflow('yarn build', 'npx tool') }, 'locked'],
  ])('says of npx whether %s', (_name, files, expected) => {
    const found = listReferences(state(files)).find(({ client }) => client === 'npx');
    expect(found?.locked).toBe(expected);
  });

  it('with a base lists only what the same file did not have', () => {
    const base = { [CI]: workflow('pip install ruff', 'npx tool') };
    expect(list(base, base)).toEqual([]);
    expect(list({ [CI]: workflow('echo', 'pip install ruff', 'pip install black') }, base)).toEqual([
      `pip black ${CI}:11`,
    ]);
    expect(list({ ...base, '.github/workflows/new.yml': workflow('pip install ruff') }, base)).toEqual([
      'pip ruff .github/workflows/new.yml:7',
    ]);
  });

  it('with a base lists a tool again that lost its version, its lock or its installation', () => {
    const script = workflow('npm ci', 'npx tool', 'pip install ruff==1.0');
    const base = { ...lock('tool'), [CI]: script };
    expect(list({ ...base, [CI]: script.replace('==1.0', '') }, base)).toEqual([`pip ruff ${CI}:11`]);
    expect(list({ ...base, ...lock('left') }, base)).toEqual([`npx tool (other) ${CI}:9`]);
    expect(list({ ...base, [CI]: script.replace('npm ci', 'echo') }, base)).toEqual([
      `npx tool (locked) ${CI}:9`,
    ]);
    expect(list({ ...base, ...lock('tool', 'left') }, base)).toEqual([]);
  });

  it('looks at nothing that the policy leaves out, and is not thrown by what cannot be read', () => {
    const files = { [CI]: workflow('pip install ruff'), '.github/workflows/b.yml': 'jobs: [\n' };
    expect(list(files, undefined, ['.github/'])).toEqual([]);
    expect(list(files)).toEqual([`pip ruff ${CI}:7`]);
  });

  it('takes linear time for a script that is one long line', () => {
    const line = 'npm i -x '.repeat(40_000);
    const started = performance.now();
    list({ ...lock('tool'), [CI]: workflow(line, 'npx tool') });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
