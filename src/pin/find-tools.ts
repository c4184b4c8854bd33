import type { DataNode } from '../inventory/node.ts';
import { splitShell, type ShellCommand, type ShellWord } from './shell-words.ts';
import { readTools, type Tool } from './tool-clients.ts';
import type { StepContext } from './find-steps.ts';
import type { Reference } from './reference.ts';

const SHELLS: ReadonlySet<string> = new Set([
  'sh',
  'bash',
  'zsh',
  'dash',
  'ksh',
  'python',
  'python3',
  'node',
  'perl',
  'ruby',
  'source',
  '.',
  'eval',
]);
/** Words that stand before a command and change nothing about what it is. */
const BEFORE: ReadonlySet<string> = new Set([
  'sudo',
  'env',
  'time',
  'exec',
  'command',
  'nohup',
  'then',
  'do',
  'else',
  'if',
  'while',
  'until',
  '!',
  'retry',
  'elif',
]);
const TIED_TO_CONTENT = /(?:^|[/=@])(?:[0-9a-f]{40}|[0-9a-f]{64})(?:[/.?&]|$)/;
const NOT_REWRITTEN =
  'a tool that a script installs is not rewritten: a version alone would not tie it to its content';

/** The tools that the script of a `run` step installs or runs from outside. What it only prints is none. */
export function findTools(run: DataNode | undefined, { file, text }: StepContext): readonly Reference[] {
  if (run?.kind !== 'scalar' || typeof run.value !== 'string') return [];
  const quoted = /["']/.test(text.charAt(run.start));
  const start = quoted ? run.start + 1 : run.start;
  const end = quoted ? run.end - 1 : run.end;
  const header = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(start - 1, 0));
  const folded = !quoted && /(?:^|[\s:])>[-+\d]{0,2}[ \t]*(?:#.*)?\r?$/.test(header);
  const commands = splitShell(text, { start, end }, { folded });
  // Shells rarely begin far from the node's own line; counting from there keeps it linear.
  const lines = createLineCounter(text, run);
  return commands
    .flatMap((command, index) => readCommand(command, commands[index + 1]))
    .map(
      (tool): Reference => ({
        kind: 'tool',
        location: { file, line: lines(tool.word.start) },
        text: tool.word.text,
        span: { start: tool.word.start, end: tool.word.end },
        style: 'block',
        state: tool.state,
        reason:
          tool.state === 'undecidable' ? 'a variable decides which version is installed' : NOT_REWRITTEN,
        target: {
          kind: 'tool',
          client: tool.client,
          name: tool.name,
          ...(tool.version !== undefined ? { version: tool.version } : {}),
        },
      }),
    );
}

function readCommand(command: ShellCommand, next: ShellCommand | undefined): readonly Tool[] {
  const words = stripBefore(command.words);
  const program = words[0]?.text ?? '';
  if (program === 'curl' || program === 'wget') {
    const fed = command.piped ? stripBefore(next?.words ?? []) : [];
    const runner = fed[0]?.text ?? stripTexts(command.within ?? [])[0] ?? '';
    return SHELLS.has(runner.slice(runner.lastIndexOf('/') + 1)) && !isFilter(fed) ? readDownload(words) : [];
  }
  if (program === 'docker' || program === 'podman') return readContainer(program, words);
  return readTools(words);
}

/** `python -c …` and `node -e …` read what is piped as data. */
function isFilter(words: readonly ShellWord[]): boolean {
  return (
    /^(?:python3?|node|perl|ruby)$/.test(words[0]?.text ?? '') &&
    /^-(?:c|e|m|n|p|pe|ne)$/.test(words[1]?.text ?? '')
  );
}

function readDownload(words: readonly ShellWord[]): readonly Tool[] {
  const word = words.find(({ text }) => /^(?:https?|ftp):\/\//i.test(text));
  if (word === undefined) return [];
  const name = word.text.replace(/^[a-z]+:\/\/(?:[^/@]*@)?/i, '').replace(/[?#].*$/s, '');
  const state = TIED_TO_CONTENT.test(word.text) ? 'exact' : word.open ? 'undecidable' : 'loose';
  return [{ client: 'curl', word, name, state }];
}

const CONTAINER_FLAGS =
  /^(?:-(?:[itdPq]|it|ti|dit|itd)|--(?:rm|init|interactive|tty|detach|privileged|read-only|no-healthcheck|quiet|all-tags|disable-content-trust|publish-all|oom-kill-disable|sig-proxy))$/;

/** `docker pull IMAGE` and `docker run … IMAGE …`. */
function readContainer(client: string, words: readonly ShellWord[]): readonly Tool[] {
  const verb = words[1]?.text;
  if (verb !== 'pull' && verb !== 'run' && verb !== 'create') return [];
  for (let at = 2; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.text.startsWith('-')) {
      if (!word.text.includes('=') && !CONTAINER_FLAGS.test(word.text)) at++;
      continue;
    }
    if (!/^[a-z0-9$]/.test(word.text)) return [];
    const digest = /@sha256:[0-9a-f]{64}$/.test(word.text);
    const name = word.text.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
    const version = word.text.slice(name.length).replace(/^[:@]/, '');
    const state = digest ? 'exact' : word.open ? 'undecidable' : 'loose';
    return [{ client, word, name, state, ...(version === '' ? {} : { version }) }];
  }
  return [];
}

function stripBefore(words: readonly ShellWord[]): readonly ShellWord[] {
  return words.slice(countBefore(words.map(({ text }) => text)));
}

function stripTexts(words: readonly string[]): readonly string[] {
  return words.slice(countBefore(words));
}

/** Assignments, `sudo -E`, `env`, keywords. */
function countBefore(words: readonly string[]): number {
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    if (/^[A-Za-z_]\w*\+?=/.test(word) || BEFORE.has(word)) continue;
    if (at > 0 && words[at - 1] === 'sudo' && /^-[EHnS]+$/.test(word)) continue;
    break;
  }
  return at;
}

function createLineCounter(
  text: string,
  node: { readonly start: number; readonly line: number },
): (offset: number) => number {
  let at = node.start;
  let line = node.line;
  // The end of the line that was reached: a long one is searched once, not for each of its tools.
  let end = text.indexOf('\n', at);
  return (offset) => {
    if (offset < at) {
      [at, line] = [node.start, node.line];
      end = text.indexOf('\n', at);
    }
    while (end >= 0 && end < offset) {
      at = end + 1;
      end = text.indexOf('\n', at);
      line++;
    }
    return line;
  };
}
