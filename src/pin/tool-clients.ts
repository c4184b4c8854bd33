import { exactVersion, parseRequirement } from '../inventory/python-requirement.ts';
import type { ShellWord } from './shell-words.ts';

/** One tool that a command installs or runs from outside. */
export interface Tool {
  readonly client: string;
  /** The word that names it. */
  readonly word: ShellWord;
  readonly name: string;
  readonly version?: string;
  readonly state: 'exact' | 'loose' | 'undecidable';
}

interface Client {
  /** The words that begin the command, each one of several. */
  readonly calls: readonly (readonly string[])[];
  readonly client: string;
  /** Options whose value is the next word. */
  readonly valued: readonly string[];
  /** Only the first name counts; the rest belongs to the tool itself. */
  readonly runs?: boolean;
  /** An option that names what to install in place of the first name (`npx --package`). */
  readonly from?: readonly string[];
  /** An option that gives the version (`cargo install --version`). */
  readonly versionOption?: readonly string[];
  readonly read: (text: string) => Omit<Tool, 'client' | 'word'> | undefined;
}

const PIP_VALUED =
  '-r --requirement -c --constraint -e --editable -i --index-url --extra-index-url -f --find-links -t --target --prefix --root --only-binary --no-binary --trusted-host --upgrade-strategy --python-version --platform --implementation --abi --config-settings -C --cache-dir --src --progress-bar --report --proxy --timeout --retries --log --cert --python -p --group --index --default-index --with-requirements --overrides --build-constraint --use-feature --global-option --exists-action --no-build-isolation-package --prerelease --resolution --index-strategy --keyring-provider --link-mode --exclude-newer'.split(
    ' ',
  );
const NPM_VALUED =
  '--registry --prefix -C --tag -w --workspace --cache --userconfig --loglevel --omit --include --cwd -c --call --filter --dir'.split(
    ' ',
  );
const PIP = ['pip', 'pip3', 'pip2'];
const PYTHON = ['python', 'python3', 'py', 'python2'];

const CLIENTS: readonly Client[] = [
  ...[
    [PIP, ['install', 'download']],
    [PYTHON, ['-m'], PIP, ['install', 'download']],
    [['uv'], ['pip'], ['install']],
  ].map((calls): Client => ({ calls, client: 'pip', valued: PIP_VALUED, read: readPython })),
  {
    calls: [['uv'], ['tool'], ['install']],
    client: 'uv',
    valued: [...PIP_VALUED, '--with'],
    runs: true,
    read: readPython,
  },
  {
    calls: [['uvx']],
    client: 'uvx',
    valued: [...PIP_VALUED, '--with', '-w'],
    runs: true,
    from: ['--from'],
    read: readPython,
  },
  {
    calls: [['uv'], ['tool'], ['run']],
    client: 'uvx',
    valued: [...PIP_VALUED, '--with'],
    runs: true,
    from: ['--from'],
    read: readPython,
  },
  {
    calls: [['pipx'], ['install', 'upgrade']],
    client: 'pipx',
    valued: [...PIP_VALUED, '--pip-args', '--suffix'],
    read: readPython,
  },
  {
    calls: [['pipx'], ['run']],
    client: 'pipx',
    valued: [...PIP_VALUED, '--pip-args'],
    runs: true,
    from: ['--spec'],
    read: readPython,
  },
  { calls: [['npm'], ['install', 'i', 'add']], client: 'npm', valued: NPM_VALUED, read: readNpm },
  {
    calls: [
      ['pnpm', 'bun'],
      ['add', 'install', 'i'],
    ],
    client: 'npm',
    valued: NPM_VALUED,
    read: readNpm,
  },
  { calls: [['yarn'], ['add']], client: 'npm', valued: NPM_VALUED, read: readNpm },
  { calls: [['yarn'], ['global'], ['add']], client: 'npm', valued: NPM_VALUED, read: readNpm },
  {
    calls: [['npx', 'bunx']],
    client: 'npx',
    valued: NPM_VALUED,
    runs: true,
    from: ['--package', '-p'],
    read: readNpm,
  },
  {
    calls: [['npm'], ['exec', 'x']],
    client: 'npx',
    valued: NPM_VALUED,
    runs: true,
    from: ['--package', '-p'],
    read: readNpm,
  },
  // These never look among the installed packages.
  {
    calls: [['pnpx']],
    client: 'dlx',
    valued: NPM_VALUED,
    runs: true,
    from: ['--package', '-p'],
    read: readNpm,
  },
  {
    calls: [['pnpm', 'yarn'], ['dlx']],
    client: 'dlx',
    valued: NPM_VALUED,
    runs: true,
    from: ['--package', '-p'],
    read: readNpm,
  },
  {
    calls: [['go'], ['install', 'run']],
    client: 'go',
    valued: ['-tags', '-ldflags', '-gcflags', '-mod', '-modfile', '-C', '-p', '-o', '-exec'],
    read: readGo,
    runs: true,
  },
  {
    calls: [['cargo'], ['install', 'binstall']],
    client: 'cargo',
    valued: [
      '--root',
      '--target',
      '--profile',
      '-j',
      '--jobs',
      '--features',
      '-F',
      '--index',
      '--registry',
      '--bin',
      '--config',
      '--branch',
      '--tag',
      '--rev',
      '--path',
      '--git',
      '--target-dir',
      '--strategies',
      '--disable-strategies',
      '--install-path',
      '--pkg-url',
      '--pkg-fmt',
      '--bin-dir',
      '--log-level',
    ],
    versionOption: ['--version', '--vers'],
    read: readCargo,
  },
  {
    calls: [['gem'], ['install']],
    client: 'gem',
    valued: ['-i', '-n', '--install-dir', '--bindir', '-s', '--source', '-P', '-p'],
    versionOption: ['-v', '--version'],
    read: readGem,
  },
];

/** The tools that one command installs or runs from outside; none for the project's own locks, files and paths. */
export function readTools(words: readonly ShellWord[]): readonly Tool[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  // A path to a client is the client: `.venv/bin/pip install x`.
  const program = first.text
    .slice(first.text.lastIndexOf('/') + 1)
    .replace(/\.exe$/, '')
    .replace(/^(pip|python)3?\.\d+$/, '$1');
  const named = [{ ...first, text: program }, ...rest];
  for (const client of CLIENTS) {
    if (!client.calls.every((choices, index) => choices.includes(named[index]?.text ?? ''))) continue;
    return readArguments(client, named.slice(client.calls.length));
  }
  return [];
}

function readArguments(client: Client, words: readonly ShellWord[]): readonly Tool[] {
  const tools: Tool[] = [];
  let version: ShellWord | undefined;
  let replaced = false;
  let names: ShellWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const { text } = word;
    if (/^\d*[<>]/.test(text)) {
      // A redirection; its file may be a word of its own.
      if (/^\d*[<>]+&?$/.test(text)) at++;
      continue;
    }
    if (!text.startsWith('-')) {
      names.push(word);
      if (client.runs === true) break;
      continue;
    }
    if (text === '--') continue;
    const equals = text.indexOf('=');
    const option = equals < 0 ? text : text.slice(0, equals);
    const value = (): ShellWord | undefined =>
      equals < 0 ? words[++at] : { ...word, text: text.slice(equals + 1), start: word.start + equals + 1 };
    if (client.versionOption?.includes(option) === true) version = value();
    else if (client.from?.includes(option) === true) {
      const given = value();
      if (given !== undefined) tools.push(...readName(client, given));
      replaced = true;
    } else if (option === '--path' || option === '--git' || isConstraint(client, option)) {
      // The project itself, or versions that a file of the project decides.
      return [];
    } else if (equals < 0 && client.valued.includes(option)) at++;
  }
  if (replaced) names = [];
  for (const word of names) tools.push(...readName(client, word, version));
  return tools;
}

function isConstraint({ read }: Client, option: string): boolean {
  return read === readPython && ['-c', '--constraint', '--constraints', '--require-hashes'].includes(option);
}

function readName(client: Client, word: ShellWord, version?: ShellWord): readonly Tool[] {
  const read = client.read(word.text);
  if (read === undefined) return [];
  const base = { client: client.client, word };
  if (version !== undefined) {
    const state = version.open
      ? 'undecidable'
      : /^=?\d+\.\d+(?:\.\d+)?[\w.+-]*$/.test(version.text)
        ? 'exact'
        : 'loose';
    return [{ ...base, name: read.name, version: version.text, state }];
  }
  return [{ ...base, ...read, ...(word.open ? { state: 'undecidable' as const } : {}) }];
}

function readPython(text: string): ReturnType<Client['read']> {
  if (isPath(text) || /^(?:https?|file):/.test(text)) return undefined;
  const git = /^git\+(\S+?)(?:@([^@/#]+))?(?:#.*)?$/.exec(text);
  if (git !== null) return fromGit(git[1] ?? '', git[2]);
  const at = /^([A-Za-z0-9][\w.-]*)@([\w.]+)$/.exec(text);
  // `uvx ruff@0.4.0`, `uvx ruff@latest`.
  if (at !== null) {
    const [, name = '', version = ''] = at;
    return { name, version, state: /^\d/.test(version) ? 'exact' : 'loose' };
  }
  const parsed = parseRequirement(text);
  if (!parsed.ok) {
    const name = /^[A-Za-z0-9][\w.-]*/.exec(text)?.[0];
    return name === undefined || !text.includes('$') ? undefined : { name, state: 'undecidable' };
  }
  if (parsed.value.url !== undefined) return undefined;
  const version = exactVersion(parsed.value.clauses);
  return version === undefined
    ? { name: parsed.value.name, state: 'loose' }
    : { name: parsed.value.name, version, state: 'exact' };
}

function readNpm(text: string): ReturnType<Client['read']> {
  if (isPath(text.replace(/^@[\w.-]+\//, '')) || /^(?:https?|file|link|workspace):/.test(text))
    return undefined;
  const match = /^(?:npm:)?(@[\w.-]+\/[\w.-]+|[A-Za-z0-9_][\w.-]*)(?:@(.*))?$/.exec(text);
  if (match === null) return undefined;
  const [, name = '', version] = match;
  if (version === undefined || version === '') return { name, state: 'loose' };
  return { name, version, state: /^=?v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version) ? 'exact' : 'loose' };
}

function readGo(text: string): ReturnType<Client['read']> {
  const at = text.indexOf('@');
  const path = at < 0 ? '' : text.slice(0, at);
  if (at < 0 || !/^[\w.-]+\.[A-Za-z]+\//.test(path)) return undefined;
  const version = text.slice(at + 1);
  return { name: path, version, state: /^v\d+\.\d+\.\d+|^[0-9a-f]{40}$/.test(version) ? 'exact' : 'loose' };
}

function readCargo(text: string): ReturnType<Client['read']> {
  const match = /^([A-Za-z][\w-]*)(?:@(.+))?$/.exec(text);
  if (match === null) return undefined;
  const [, name = '', version] = match;
  if (version === undefined) return { name, state: 'loose' };
  return { name, version, state: /^=?\d+\.\d+\.\d+/.test(version) ? 'exact' : 'loose' };
}

function readGem(text: string): ReturnType<Client['read']> {
  const match = /^([A-Za-z][\w.-]*)(?::(.+))?$/.exec(text);
  if (match === null || text.endsWith('.gem')) return undefined;
  const [, name = '', version] = match;
  if (version === undefined) return { name, state: 'loose' };
  return { name, version, state: /^\d+(?:\.\d+)+/.test(version) ? 'exact' : 'loose' };
}

function fromGit(url: string, ref: string | undefined): ReturnType<Client['read']> {
  const name = url.replace(/^[a-z+]+:\/\/(?:[^/@]*@)?/, '');
  if (ref === undefined) return { name, state: 'loose' };
  return { name, version: ref, state: /^[0-9a-f]{40}$/.test(ref) ? 'exact' : 'loose' };
}

function isPath(text: string): boolean {
  return /^[./~]|^\$[^@=]*$|\//.test(text) && !text.startsWith('git+')
    ? true
    : /\.(?:whl|tar\.gz|tgz|zip|txt)$/i.test(text);
}
