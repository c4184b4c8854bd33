import type { Artifact, ArtifactVerdict } from '../app/verify-artifact.ts';
import type { World } from '../app/world.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { openWorld } from './open-world.ts';
import type { ParsedArgs, UsageError } from './parse-args.ts';
import { readDemand } from './read-demand.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';
import { finishWorld, writeResult } from './write-result.ts';

const DIGEST = /^(?:sha256:([0-9a-fA-F]{64})|sha512:([0-9a-fA-F]{128}))$/;
const PROVENANCE = 'https://slsa.dev/provenance/v1';

/**
 * `countersign verify FILE… --repo OWNER/NAME`. Exit code 0 when every file passes, 1 when one fails, 2 for bad use or a
 * file that cannot be read, 3 when one could not be decided.
 */
export async function runVerifyArtifact(args: ParsedArgs, io: TerminalIo): Promise<number> {
  const format = args.values.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json') {
    return failUsage(io, { message: `verify cannot print ${format} about files`, hint: 'Use text or json.' });
  }
  const demand = readDemand(args, io.env);
  if (!demand.ok) return failUsage(io, demand.error);
  const opened = await openWorld({ ...args, positionals: [] }, io);
  if (!opened.ok) return failUsage(io, opened.error);
  const world = opened.value;
  const [artifacts, inputs] = await Promise.all([
    nameArtifacts(args.positionals, world),
    readInputs(args, world),
  ]);
  if (!artifacts.ok) return failUsage(io, artifacts.error);
  if (!inputs.ok) return failUsage(io, inputs.error);
  const { bundles, roots } = inputs.value;
  const tag = args.values.get('release');
  const { renderArtifacts, toJson } = await import('../app/artifact-text.ts');
  if (tag !== undefined) {
    const { verifyRelease } = await import('../app/verify-release.ts');
    const release = await verifyRelease(
      { repo: demand.value.repo ?? '', tag, artifacts: artifacts.value, roots },
      world,
    );
    const exitCode = await finishWorld(world, EXIT_CODES[release.verdict], io);
    return writeResult(format === 'json' ? toJson({ release }) : renderArtifacts({ release }), exitCode, {
      args,
      io,
    });
  }
  const { verifyArtifact, withIds } = await import('../app/verify-artifact.ts');
  const offline = args.flags.has('offline');
  const { demand: whole, note } = await withIds(demand.value, bundles !== undefined || offline, world);
  const verdicts: ArtifactVerdict[] = [];
  for (const artifact of artifacts.value) {
    const predicateType = args.values.get('predicate-type') ?? PROVENANCE;
    verdicts.push(
      await verifyArtifact(
        artifact,
        { demand: whole, predicateType, offline, roots, ...(bundles !== undefined ? { bundles } : {}) },
        world,
      ),
    );
  }
  const trust = inputs.value.trust();
  const result = {
    artifacts: verdicts,
    ...(note !== undefined ? { note } : {}),
    ...(trust !== undefined ? { trust } : {}),
  };
  const worst = Math.max(...verdicts.map(({ verdict }) => RANKS.indexOf(verdict)));
  const exitCode = await finishWorld(world, EXIT_CODES[RANKS[worst] ?? 'unknown'], io);
  return writeResult(format === 'json' ? toJson(result) : renderArtifacts(result), exitCode, { args, io });
}

const RANKS = ['pass', 'unknown', 'fail'] as const;
const EXIT_CODES = { pass: 0, fail: 1, unknown: 3 } as const;

/** Files, digests, and images as `oci://NAME`, whose digest their registry names. */
async function nameArtifacts(
  names: readonly string[],
  world: World,
): Promise<Result<readonly Artifact[], UsageError>> {
  const artifacts: Artifact[] = [];
  for (const name of names) {
    const stated = readDigest(name);
    const found =
      stated !== undefined
        ? ok(stated)
        : name.startsWith('oci://')
          ? await resolveImage(name.slice('oci://'.length), world)
          : await world.digestNamedFile(name);
    if (!found.ok) {
      return err({
        message: `${name}: ${found.error.message}`,
        hint: 'Name a file, sha256: with 64 hexadecimal digits, or oci:// with the name of an image.',
      });
    }
    artifacts.push({ name, ...found.value });
  }
  return ok(artifacts);
}

type Digests = Omit<Artifact, 'name'>;

function readDigest(text: string): Digests | undefined {
  const [, sha256, sha512] = DIGEST.exec(text) ?? [];
  if (sha256 !== undefined) return { sha256: sha256.toLowerCase() };
  return sha512 === undefined ? undefined : { sha512: sha512.toLowerCase() };
}

async function resolveImage(
  text: string,
  world: World,
): Promise<Result<Digests, { readonly message: string }>> {
  const { parseImageReference } = await import('../inventory/image-reference.ts');
  const image = parseImageReference(text);
  if (image === undefined) return err({ message: 'it is not the name of an image' });
  const resolved =
    image.digest !== undefined
      ? ok({ digest: image.digest })
      : await world.images().then((images) => images.resolve(image));
  if (!resolved.ok) return resolved;
  const digests = readDigest(resolved.value.digest);
  return digests === undefined ? err({ message: 'its digest is not a sha256' }) : ok(digests);
}

async function readInputs(args: ParsedArgs, world: World) {
  const [{ readTrust }, { readBundles }] = await Promise.all([
    import('./trusted-roots.ts'),
    import('../verify/read-bundles.ts'),
  ]);
  const opened = readTrust(args, world);
  if (!opened.ok) return opened;
  const trust = opened.value;
  const { roots } = await trust.artifacts();
  const file = args.values.get('bundle');
  if (file === undefined) return ok({ roots, bundles: undefined, trust: () => trust.used() });
  const bytes = world.readNamedFile(file);
  const bundles = bytes === undefined ? undefined : readBundles(bytes);
  if (bundles?.ok !== true) {
    return err<UsageError>({
      message: `--bundle ${file}: ${bundles?.error ?? 'it cannot be read'}`,
      hint: 'Name a Sigstore bundle, a file with one a line, or what the attestations API answered.',
    });
  }
  return ok({ roots, bundles: bundles.value, trust: () => trust.used() });
}
