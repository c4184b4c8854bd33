import { createHash } from 'node:crypto';

import type { SourceError } from '../domain/errors.ts';
import { parseObject, member, type Json } from '../domain/json.ts';
import type { Result } from '../domain/result.ts';
import type { SigstoreInstance } from '../ports.ts';
import type { ReportTrust } from '../report/model.ts';
import { NPM_KEYS, PUBLIC_GOOD_ROOT } from '../verify/embedded-roots.ts';
import { embeddedNpmKeys, readKeysTarget, type RegistryKey } from '../verify/npm-keys.ts';
import type { TrustRoot } from '../verify/trusted-root.ts';
import { refreshRoot, type TrustFile } from './refresh-root.ts';
import type { World } from './world.ts';

export interface TrustedRoots extends ReportTrust {
  readonly roots: readonly TrustRoot[];
  /** Of everything that verdicts under these roots rest on. */
  readonly digest: string;
}

/** The trusted roots of one run. Nothing is read or asked before it is needed; each is asked for once. */
export interface Trust {
  /** For what registries hand out: Sigstore's public-good instance, or the user's own root. */
  packages(): Promise<TrustedRoots>;
  /** For what GitHub hands out: its own instance as well. */
  artifacts(): Promise<TrustedRoots>;
  /** npm's keys: those of this version, and newer ones where they can be had. */
  npmKeys(): Promise<readonly RegistryKey[]>;
  /** What was used so far; absent when nothing was. */
  used(): ReportTrust | undefined;
}

export interface TrustOptions {
  readonly registries: Readonly<Record<string, string>>;
  /** The only roots that are trusted, in place of those of the public instances. */
  readonly given?: { readonly roots: readonly TrustRoot[]; readonly sha256: string };
  /** Takes the roots of this version and asks nobody for newer ones. */
  readonly embeddedOnly?: boolean;
  /** Root metadata that TUF repositories are read from, in place of this version's. */
  readonly tufRoots?: Readonly<Partial<Record<SigstoreInstance, unknown>>>;
}

export function openTrust(world: Pick<World, 'trustRoots' | 'clock'>, options: TrustOptions): Trust {
  const { given } = options;
  let used: ReportTrust | undefined;
  const note = <T extends ReportTrust>(roots: T): T => {
    used ??= pickOrigin(roots);
    return roots;
  };
  const once = new Map<string, Promise<TrustedRoots>>();
  const load = (key: string, make: () => Promise<TrustedRoots>): Promise<TrustedRoots> => {
    const found = once.get(key) ?? make().then(note);
    once.set(key, found);
    return found;
  };
  const refresh: Refresh = async (instance, file) => {
    if (options.embeddedOnly === true || world.trustRoots === undefined) return undefined;
    const opened = (await world.trustRoots(options.registries)).open(instance);
    if (!opened.ok) return opened;
    const root = options.tufRoots?.[instance];
    return refreshRoot(file, opened.value, {
      instance,
      now: world.clock.now(),
      ...(root !== undefined ? { root } : {}),
    });
  };
  let keys: Promise<readonly RegistryKey[]> | undefined;
  const npmKeys = () => (keys ??= loadNpmKeys(refresh));
  const publicGood = () => load('public-good', () => openInstance('public-good', refresh));
  if (given !== undefined) {
    const own: TrustedRoots = {
      origin: 'given',
      sha256: given.sha256,
      roots: given.roots,
      digest: digestOf([given.sha256, NPM_KEYS]),
    };
    const give = () => Promise.resolve(note(own));
    return {
      packages: give,
      artifacts: give,
      npmKeys,
      used: () => used,
    };
  }
  return {
    packages: publicGood,
    artifacts: () =>
      load('artifacts', async () => {
        const [first, second] = await Promise.all([publicGood(), openInstance('github', refresh)]);
        const { problem } = first.problem === undefined ? second : first;
        return {
          origin: first.origin === second.origin ? first.origin : 'embedded',
          roots: [...first.roots, ...second.roots],
          digest: digestOf([first.digest, second.digest]),
          ...(problem !== undefined ? { problem } : {}),
        };
      }),
    npmKeys,
    used: () => used,
  };
}

type Refresh = (
  instance: SigstoreInstance,
  file: TrustFile,
) => Promise<Result<Uint8Array, SourceError> | undefined>;

async function openInstance(what: SigstoreInstance, refresh: Refresh): Promise<TrustedRoots> {
  const [answer, { readTrustedRoot, publicGoodRoot }] = await Promise.all([
    refresh(what, 'trusted-root'),
    import('../verify/trusted-root.ts'),
  ]);
  const newer = answer?.ok === true ? readTrustedRoot(parseObject(answer.value)) : undefined;
  // What is handed out under GitHub's name must have GitHub's form: an instance without logs needs fewer proofs.
  const isUsable = newer?.ok === true && (newer.value.profile === 'github') === (what === 'github');
  if (isUsable && answer?.ok === true) {
    const sha256 = createHash('sha256').update(answer.value).digest('hex');
    return {
      origin: 'refreshed',
      sha256,
      roots: [newer.value],
      digest: digestOf(['refreshed', sha256, NPM_KEYS]),
    };
  }
  const problem =
    answer === undefined
      ? undefined
      : answer.ok
        ? 'the newer trusted root is of a form that this version does not know'
        : answer.error.message;
  const embedded = what === 'github' ? await loadGithub() : publicGoodRoot();
  return {
    origin: 'embedded',
    roots: [embedded],
    digest:
      what === 'github' ? digestOf(['github', embedded.profile]) : digestOf([PUBLIC_GOOD_ROOT, NPM_KEYS]),
    ...(problem !== undefined ? { problem } : {}),
  };
}

async function loadGithub(): Promise<TrustRoot> {
  return (await import('../verify/github-root.ts')).githubRoot();
}

async function loadNpmKeys(refresh: Refresh): Promise<readonly RegistryKey[]> {
  const answer = await refresh('public-good', 'npm-keys');
  const newer = answer?.ok === true ? readKeysTarget(keysOf(answer.value)) : [];
  const known = new Set(embeddedNpmKeys().map(({ keyid, use }) => `${use} ${keyid}`));
  return [...embeddedNpmKeys(), ...newer.filter(({ keyid, use }) => !known.has(`${use} ${keyid}`))];
}

function keysOf(bytes: Uint8Array): Json | undefined {
  return member(parseObject(bytes), 'keys');
}

function pickOrigin({ origin, sha256, problem }: ReportTrust): ReportTrust {
  return {
    origin,
    ...(sha256 !== undefined ? { sha256 } : {}),
    ...(problem !== undefined ? { problem } : {}),
  };
}

function digestOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
