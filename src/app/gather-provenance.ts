import type { SourceError } from '../domain/errors.ts';
import { known, unknown, unknownReason, type Fact, type Unknown } from '../domain/fact.ts';
import type { ComponentSubject } from '../domain/facts.ts';
import type { AttestationCheck, ProvenanceCheck } from '../domain/provenance.ts';
import type { ProofSource, ReleaseFacts } from '../ports.ts';
import { embeddedNpmKeys, type RegistryKey } from '../verify/npm-keys.ts';
import { selectFiles } from '../verify/select-files.ts';
import type { Trust } from './trust.ts';
import type { BundleVerifier } from './verify-bundles.ts';
import { verifyOnce } from './verify-once.ts';

interface Context {
  readonly facts: ReleaseFacts;
  readonly source: ProofSource | undefined;
  readonly trust: Trust;
  readonly verifier: BundleVerifier;
  /** The registry's keys, when an attestation is signed by one that this version does not have. */
  readonly keysOf: () => Promise<{ readonly keys: readonly RegistryKey[] } | Unknown>;
}

/** Files of one release of which the provenance is fetched: all of what is new here, a sample of what is not. */
const FILES_OF_CHANGED = 128;
const FILES_OF_OTHERS = 4;
/** What attestations state; the weaker digests of old lockfiles cannot be compared with them. */
const STRONG: readonly string[] = ['sha256', 'sha384', 'sha512'];

const NOT_ATTESTED: ProvenanceCheck = { attestations: [], without: [], unchecked: 0 };
const BROKEN = unknown('malformed', 'the answer about attestations is not what its protocol says');
const WITHHELD = unknown('stripped-by-mirror', 'the registry names attestations and does not hand them out');
const NO_DIGEST = unknown('unsupported', 'the lockfile states no digest that an attestation could be about');

/** The attestations of one release, verified against the digests of its lockfile. */
export async function gatherProvenance(
  subject: ComponentSubject,
  context: Context,
): Promise<Fact<ProvenanceCheck>> {
  const { attestations } = context.facts;
  if (!attestations.known) return attestations;
  if (!attestations.value.present) return known(NOT_ATTESTED, attestations.evidence);
  if (context.source === undefined) return unknown('unsupported', 'attestations cannot be asked for here');
  if (!subject.component.integrity.some(({ algorithm }) => STRONG.includes(algorithm))) return NO_DIGEST;
  return subject.component.ecosystem === 'npm'
    ? proveNpm(subject, { ...context, source: context.source })
    : provePypi(subject, { ...context, source: context.source });
}

async function proveNpm(
  { component }: ComponentSubject,
  { source, keysOf, trust, verifier }: Context & { readonly source: ProofSource },
): Promise<Fact<ProvenanceCheck>> {
  const answer = await source.attestations(component);
  if (!answer.ok) return explain(answer.error);
  const { body, evidence } = answer.value;
  const about = [component.purl, ...component.integrity.map(({ raw }) => raw)];
  const { roots, digest } = await trust.packages();
  const checked = await verifyOnce({ evidence, trust: digest, about }, source.kept, async () => {
    const { purl, name, version, integrity } = component;
    const release = { purl, name, version, integrity };
    const check = (keys: readonly RegistryKey[]) => verifier.run({ kind: 'npm', body, release, keys }, roots);
    const first = await check(embeddedNpmKeys());
    const isUnknownKey = first?.some(({ kind, outcome }) => kind === 'publish' && outcome === 'unknown-root');
    const more = isUnknownKey === true ? await keysOf() : undefined;
    return more === undefined || 'known' in more
      ? { checked: first, keep: true }
      : { checked: await check(more.keys), keep: false };
  });
  return checked === undefined
    ? BROKEN
    : known({ attestations: checked, without: [], unchecked: 0 }, evidence);
}

async function provePypi(
  { component, change }: ComponentSubject,
  { facts, source, trust, verifier }: Context & { readonly source: ProofSource },
): Promise<Fact<ProvenanceCheck>> {
  const { artifacts } = facts;
  if (!artifacts.known) return artifacts;
  const limit = change === undefined ? FILES_OF_OTHERS : FILES_OF_CHANGED;
  const { ask, without, unchecked } = selectFiles(component.integrity, artifacts.value, limit);
  if (ask.length === 0 && without.length === 0) {
    return unknown('not-published', 'the index lists none of the locked files');
  }
  const attestations: AttestationCheck[] = [];
  let evidence = artifacts.evidence;
  for (const item of ask) {
    const answer = await source.attestations(component, item.address);
    if (!answer.ok) return explain(answer.error);
    ({ evidence } = answer.value);
    const { body } = answer.value;
    const about = [item.file, ...item.integrity.map(({ raw }) => raw)];
    const { roots, digest } = await trust.packages();
    const checked = await verifyOnce({ evidence, trust: digest, about }, source.kept, async () => {
      const file = { file: item.file, integrity: item.integrity };
      return { checked: await verifier.run({ kind: 'pypi', body, file }, roots), keep: true };
    });
    if (checked === undefined) return BROKEN;
    attestations.push(...checked);
  }
  return known({ attestations, without, unchecked }, evidence);
}

/** The registry has just said that there are attestations: that it has none now is not the same as none. */
function explain({ kind, message }: SourceError): Unknown {
  return kind === 'not-found' ? WITHHELD : unknown(unknownReason(kind), message);
}
