import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Snapshot } from './action-snapshot.ts';
import { readActLog, type ActLog, type StepRun } from './act-log.ts';
import { REPOSITORY, type Checkout } from './fixture-repo.ts';
import { readZip } from './read-zip.ts';
import { ROOT, TOOLS } from './tools.ts';

/** The name under which the snapshot of this work tree is used. */
export const ACTION = 'countersign/countersign';

export interface ActOptions {
  readonly checkout: Checkout;
  readonly snapshot: Snapshot;
  /** The workflow file inside the checkout. */
  readonly workflow: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Left out: a token-less run, as nothing secret is there in a fork's pull request. */
  readonly token?: string;
  /** Secrets of the repository besides. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** GITHUB_RUN_ID; digits. */
  readonly runId?: string;
  /** A folder kept between runs, for the cache server. */
  readonly cacheDir?: string;
  /** In a network namespace of its own, with only the loopback. */
  readonly noNetwork?: boolean;
}

export interface ActRun extends ActLog {
  readonly exit: number;
  /** Artifact name to the files in it. */
  readonly artifacts: ReadonlyMap<string, ReadonlyMap<string, Buffer>>;
  /** The one step with this id (the last part of it), or an error. */
  readonly step: (id: string) => StepRun;
}

const RUN_ID = '4242';
const CHECKOUT_STAND_IN = join(ROOT, 'test', 'e2e', 'support', 'checkout-action');

/** Runs one workflow on this machine as a runner would, with artifact and cache servers on the loopback. */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const scratch = mkdtempSync(join(tmpdir(), 'countersign-act-'));
  const artifacts = join(scratch, 'artifacts');
  const { command, args, env } = await commandLine(options, { scratch, artifacts });
  const { exit, stdout, stderr } = await runProcess(command, args, { cwd: options.checkout.dir, env });
  const log = readActLog(stdout);
  const text = `${log.text}\n${stderr}`;
  return {
    ...log,
    text,
    exit,
    artifacts: readArtifacts(join(artifacts, options.runId ?? RUN_ID)),
    step: (id) => {
      const found = log.steps.filter((step) => step.id === id || step.id.endsWith(`/${id}`));
      const [only] = found;
      if (only === undefined || found.length > 1) {
        throw new Error(`${found.length} steps have the id ${id}. The run said:\n${text}`);
      }
      return only;
    },
  };
}

interface Places {
  readonly scratch: string;
  readonly artifacts: string;
}

async function commandLine(
  options: ActOptions,
  places: Places,
): Promise<{ command: string; args: readonly string[]; env: Record<string, string> }> {
  const { checkout, snapshot } = options;
  const port = await freePort();
  const mirrors = join(places.scratch, 'mirrors');
  mkdirSync(dirname(join(mirrors, ACTION)), { recursive: true });
  symlinkSync(snapshot.dir, join(mirrors, ACTION));
  const home = join(places.scratch, 'home');
  mkdirSync(home);
  const passed = {
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_RUN_ID: options.runId ?? RUN_ID,
    CHECKOUT_MIRRORS: mirrors,
    // Nothing listens there: what pinned actions are is unknown in every run, and no real host is asked.
    GITHUB_SERVER_URL: 'https://git.localhost:9',
    ...options.env,
  };
  const flags: readonly (readonly [string, string])[] = [
    ['eventpath', checkout.eventPath],
    ['workflows', options.workflow],
    ['platform', 'ubuntu-latest=-self-hosted'],
    ...['env', 'secret', 'var', 'input'].map(
      (kind) => [`${kind}-file`, emptyFile(places.scratch, kind)] as const,
    ),
    ['artifact-server-addr', '127.0.0.1'],
    ['artifact-server-port', String(port)],
    ['artifact-server-path', places.artifacts],
    ['cache-server-addr', '127.0.0.1'],
    ['cache-server-path', options.cacheDir ?? join(places.scratch, 'cache')],
    ['action-cache-path', join(places.scratch, 'actions')],
    ...localRepositories(snapshot).map((one) => ['local-repository', one] as const),
    ...Object.entries(passed).map(([name, value]) => ['env', `${name}=${value}`] as const),
    ...(options.token === undefined ? [] : [['secret', `GITHUB_TOKEN=${options.token}`] as const]),
    ...Object.entries(options.secrets ?? {}).map(([name, value]) => ['secret', `${name}=${value}`] as const),
  ];
  const act = [
    TOOLS.act,
    checkout.event,
    '--json',
    ...flags.flatMap(([flag, value]) => [`--${flag}`, value]),
  ];
  const proxied = [TOOLS.node24, join(import.meta.dirname, 'with-artifact-proxy.mjs'), String(port), ...act];
  const alone = ['unshare', '-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...proxied];
  const [command = '', ...args] = options.noNetwork === true ? alone : proxied;
  const env = {
    PATH: `${patientPrograms(places.scratch)}:${process.env['PATH'] ?? ''}`,
    HOME: home,
    XDG_CACHE_HOME: join(home, '.cache'),
    LANG: 'C.UTF-8',
  };
  return { command, args, env };
}

/**
 * A folder for the front of PATH with `node`, which is Node 24, and `bash`. Both wait a moment before they report a
 * failure: act ends a failed step without reading the rest of its terminal, so that the last lines could be lost.
 */
function patientPrograms(scratch: string): string {
  const folder = join(scratch, 'bin');
  mkdirSync(folder);
  const bash = execFileSync('sh', ['-c', 'command -v bash'], { encoding: 'utf8' }).trim();
  for (const [name, program] of [
    ['node', TOOLS.node24],
    ['bash', bash],
  ] as const) {
    const script = `#!/bin/sh\n'${program}' "$@"\ncode=$?\n[ "$code" -eq 0 ] || sleep 0.5\nexit "$code"\n`;
    writeFileSync(join(folder, name), script, { mode: 0o755 });
  }
  return folder;
}

/** Every action that the snapshot's workflows pin: ours from the snapshot, checkout's stand-in for the rest. */
function localRepositories(snapshot: Snapshot): readonly string[] {
  const pins = new Set<string>();
  const folder = join(snapshot.dir, '.github', 'workflows');
  for (const name of readdirSync(folder)) {
    for (const [, pin] of readFileSync(join(folder, name), 'utf8').matchAll(
      /uses:\s*(actions\/checkout@[0-9a-f]{40})/g,
    )) {
      if (pin !== undefined) pins.add(pin);
    }
  }
  return [
    `${ACTION}@${snapshot.sha}=${snapshot.dir}`,
    ...[...pins].map((pin) => `${pin}=${CHECKOUT_STAND_IN}`),
  ];
}

function readArtifacts(dir: string): ActRun['artifacts'] {
  if (!existsSync(dir)) return new Map();
  return new Map(
    readdirSync(dir).map((name) => {
      const files = readdirSync(join(dir, name)).filter((file) => file.endsWith('.zip'));
      const parts = files.flatMap((file) => [...readZip(readFileSync(join(dir, name, file)))]);
      return [name, new Map(parts)];
    }),
  );
}

function emptyFile(scratch: string, name: string): string {
  const path = join(scratch, name);
  writeFileSync(path, '');
  return path;
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

interface Finished {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function runProcess(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Record<string, string> },
): Promise<Finished> {
  return await new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        exit: code ?? 1,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    );
  });
}
