import type { Component } from '../domain/component.ts';
import type { SourceError } from '../domain/errors.ts';
import { known, unknown, unknownReason, type Fact, type Unknown } from '../domain/fact.ts';
import type { ComponentSubject, ProofFactTypes } from '../domain/facts.ts';
import type { SignatureCheck } from '../domain/provenance.ts';
import type { ReleaseFacts } from '../ports.ts';
import { isAskable } from './gather-facts.ts';
import { gatherProvenance } from './gather-provenance.ts';
import { startProgress } from './progress.ts';
import { openSignatureMemory, type SignatureMemory } from './signature-memory.ts';
import { parseObject } from '../domain/json.ts';
import { readLockIdentities } from '../verify/forges.ts';
import { identityKey, IDENTITIES_PATH, type Identities } from '../verify/identities.ts';
import { embeddedNpmKeys, readKeysEndpoint, type RegistryKey } from '../verify/npm-keys.ts';
import { checkSignature, UNKNOWN_KEY } from '../verify/npm-signatures.ts';
import type { Trust } from './trust.ts';
import { openVerifier, type BundleVerifier } from './verify-bundles.ts';
import type { World } from './world.ts';

export type ProofFacts = { readonly [K in keyof ProofFactTypes]: Fact<ProofFactTypes[K]> };
type Proofs = Awaited<ReturnType<NonNullable<World['proofs']>>>;

export interface ProofsOptions {
  readonly world: World;
  readonly registries: Readonly<Record<string, string>>;
  readonly releases: ReadonlyMap<string, ReleaseFacts>;
  readonly identities: Identities;
  readonly trust: Trust;
}

const AT_ONCE = 16;
const NO_SOURCE = unknown('unsupported', 'proofs cannot be asked for here');

/**
 * Signatures and attestations of the components that are judged, verified against what each lockfile states. The code
 * that verifies is loaded only when there is something to verify. Each distinct release and digest is verified once.
 */
export async function gatherProofs(
  subjects: readonly ComponentSubject[],
  options: ProofsOptions,
): Promise<(component: Component) => ProofFacts | undefined> {
  const pending = new Map<string, ComponentSubject>();
  for (const subject of subjects) {
    if (isProvable(subject.component) && options.releases.has(subject.component.purl)) {
      const key = keyOf(subject.component);
      // Where one lockfile changes a release that another one has long had, the change decides how much is looked at.
      if (pending.get(key)?.change === undefined) pending.set(key, subject);
    }
  }
  const found = new Map<string, ProofFacts>();
  if (pending.size > 0) {
    const source = await options.world.proofs?.(options.registries);
    const memory = await openSignatureMemory(source?.kept);
    const progress = startProgress(options.world, 'Verifying proofs', pending.size);
    const attested = [...pending.values()].filter(({ component }) =>
      isAttested(options.releases.get(component.purl)),
    );
    const verifier = openVerifier(options.world, attested.length);
    const queue = [...pending];
    const worker = async (): Promise<void> => {
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        found.set(next[0], await proveOne(next[1], { ...options, source, memory, verifier }));
        progress.advance(found.size);
      }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, pending.size) }, worker));
    progress.stop();
    await Promise.all([memory.flush(), verifier.close()]);
  }
  return (component) => found.get(keyOf(component));
}

/** Whether its registry may sign it or hand out attestations. */
export function isProvable(component: Component): boolean {
  const { ecosystem } = component;
  return isAskable(component) && component.bundled !== true && (ecosystem === 'npm' || ecosystem === 'pypi');
}

function isAttested(facts: ReleaseFacts | undefined): boolean {
  return facts?.attestations.known === true && facts.attestations.value.present;
}

function keyOf({ purl, integrity, attestationIdentities }: Component): string {
  const identities = attestationIdentities === undefined ? '' : JSON.stringify(attestationIdentities);
  return [purl, ...integrity.map(({ raw }) => raw), identities].join(' ');
}

async function proveOne(
  subject: ComponentSubject,
  context: ProofsOptions & {
    readonly source: Proofs | undefined;
    readonly memory: SignatureMemory;
    readonly verifier: BundleVerifier;
  },
): Promise<ProofFacts> {
  const component = withArchiveDigests(subject.component);
  const facts = context.releases.get(component.purl);
  if (facts === undefined)
    return { signatureCheck: NO_SOURCE, provenance: NO_SOURCE, expectedIdentity: NO_SOURCE };
  const { source, identities, memory } = context;
  return {
    signatureCheck: await gatherSignature(component, { facts, source, memory, trust: context.trust }),
    provenance: await gatherProvenance(
      { ...subject, component },
      {
        facts,
        source,
        trust: context.trust,
        verifier: context.verifier,
        keysOf: () => loadKeys(component, context),
      },
    ),
    expectedIdentity: findExpected(component, identities),
  };
}

/** Yarn's newer lockfile states digests of its own archives: nothing that a registry signs. */
function withArchiveDigests(component: Component): Component {
  return component.format.includes('berry') ? { ...component, integrity: [] } : component;
}

function findExpected(component: Component, identities: Identities): ProofFacts['expectedIdentity'] {
  const recorded = identities.packages.get(identityKey(component.ecosystem, component.name));
  const expected = recorded === undefined ? readLockIdentities(component) : [recorded];
  const { file, line } = expected[0]?.source ?? { file: IDENTITIES_PATH, line: 1 };
  return known(expected, { kind: 'file', file, line });
}

async function gatherSignature(
  component: Component,
  context: {
    readonly facts: ReleaseFacts;
    readonly source: Proofs | undefined;
    readonly memory: SignatureMemory;
    readonly trust: Trust;
  },
): Promise<Fact<SignatureCheck>> {
  const { signatures, publishedAt } = context.facts;
  if (!signatures.known) return signatures;
  const release = {
    name: component.name,
    version: component.version,
    integrity: component.integrity,
    signatures: signatures.value,
    ...(publishedAt.known ? { publishedAt: publishedAt.value } : {}),
  };
  let result = context.memory.check(release);
  if (result === UNKNOWN_KEY) {
    const keys = await loadKeys(component, context);
    result = 'known' in keys ? keys : checkSignature(release, keys.keys);
  }
  return 'known' in result ? result : known(result, signatures.evidence);
}

/** The keys of this version, newer ones that npm's own repository vouches for, then those that the registry states now. */
async function loadKeys(
  component: Component,
  { source, trust }: { readonly source: Proofs | undefined; readonly trust: Trust },
): Promise<{ readonly keys: readonly RegistryKey[] } | Unknown> {
  if (source === undefined) return NO_SOURCE;
  const [vouched, answer] = await Promise.all([trust.npmKeys(), source.keys(component)]);
  if (answer.ok) return { keys: [...vouched, ...readKeysEndpoint(parseObject(answer.value.body))] };
  return vouched.length > embeddedNpmKeys().length ? { keys: vouched } : explain(answer.error);
}

function explain({ kind, message }: SourceError): Unknown {
  return unknown(unknownReason(kind), message);
}
