import type { Component } from '../domain/component.ts';
import { known, unknown, type Fact, type Unknown } from '../domain/fact.ts';
import type { ChecksumRecord } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import type { ChecksumDatabase, RegistryDescription } from '../ports.ts';
import { isRelease } from '../rules/release.ts';
import { openLogSession, type FoundRecord, type LogSession } from '../verify/checksum-db/log-session.ts';
import { digestsOf } from '../verify/checksum-db/lookup.ts';
import { parseVerifierKey, type VerifierKey } from '../verify/checksum-db/verifier-key.ts';
import { startProgress, type Progress } from './progress.ts';
import type { World } from './world.ts';

export type ChecksumFacts = ReadonlyMap<string, Fact<ChecksumRecord>>;

export interface GatheredChecksums {
  /** By purl. */
  readonly facts: ChecksumFacts;
  /** Requests made for them, for the report's line about Go; the database's address once it was asked. */
  readonly counts: ReturnType<ChecksumDatabase['describe']>;
}

const NOTHING: GatheredChecksums = { facts: new Map(), counts: { requests: 0, fromCache: 0 } };
const AT_ONCE = 24;
/** Several times the largest go.sum that we know. */
const AT_MOST = 20_000;
const TOO_MANY = unknown('budget', `a run asks the checksum database about at most ${AT_MOST} releases`);

/** What the checksum database has about every Go release that go.sum states digests of, proven against one signed head. */
export async function gatherChecksums(
  components: readonly Component[],
  context: { readonly world: World; readonly policy: Policy },
): Promise<GatheredChecksums> {
  const { world, policy } = context;
  const asked = new Map(components.filter(isInGoSum).map((component) => [component.purl, component]));
  if (asked.size === 0 || world.checksumDatabase === undefined) return NOTHING;
  const database = await world.checksumDatabase(policy);
  const facts = new Map<string, Fact<ChecksumRecord>>();
  const open: Component[] = [];
  for (const [purl, component] of asked) {
    const refusal =
      (await database.refuses(component.name)) ?? (open.length < AT_MOST ? undefined : TOO_MANY);
    if (refusal === undefined) open.push(component);
    else facts.set(purl, refusal);
  }
  const key = await readKey(database);
  if (!('id' in key)) {
    for (const { purl } of open) facts.set(purl, key);
    return { facts, counts: database.describe() };
  }
  const progress = startProgress(world, 'Asking the checksum database', open.length);
  const attempt = async (some: readonly Component[], anew: boolean): Promise<void> => {
    const session = openLogSession(database, { key, anew });
    for (const [purl, fact] of await proveAll(some, session, progress)) facts.set(purl, fact);
  };
  await attempt(open, false);
  const doubted = open.filter(({ purl }) => isDoubted(facts.get(purl)));
  // What an earlier run kept is only a hint: it may itself be what cannot be proven.
  if (doubted.length > 0 && database.describe().fromCache > 0) await attempt(doubted, true);
  progress.stop();
  return { facts, counts: database.describe() };
}

async function proveAll(
  components: readonly Component[],
  session: LogSession,
  progress: Progress,
): Promise<ChecksumFacts> {
  const found = await lookUp(components, session, (done) => progress.advance(done));
  const records = [...found.values()].flatMap((item) => ('known' in item ? [] : [item.record]));
  const proven = await session.prove(records);
  const facts = new Map<string, Fact<ChecksumRecord>>();
  for (const component of components) {
    const item = found.get(component.purl);
    if (item === undefined) continue;
    facts.set(
      component.purl,
      'known' in item ? item : (proven.get(item.record) ?? readDigests(component, item)),
    );
  }
  return facts;
}

function isDoubted(fact: Fact<ChecksumRecord> | undefined): boolean {
  return fact?.known === false && fact.reason === 'malformed';
}

/** The requests for records and tiles count as the Go ecosystem's. */
export function addCounts(
  descriptions: readonly RegistryDescription[],
  { requests, fromCache }: GatheredChecksums['counts'],
): readonly RegistryDescription[] {
  return descriptions.map((one) =>
    one.ecosystem === 'golang'
      ? { ...one, requests: one.requests + requests, fromCache: one.fromCache + fromCache }
      : one,
  );
}

/** Whether go.sum has a digest of it: only then is there something to prove. */
export function isInGoSum(component: Component): boolean {
  return (
    component.ecosystem === 'golang' &&
    isRelease(component) &&
    component.integrity.some(({ algorithm }) => algorithm === 'h1')
  );
}

async function readKey(database: ChecksumDatabase): Promise<VerifierKey | Unknown> {
  const text = await database.key();
  if (typeof text !== 'string') return text;
  const key = parseVerifierKey(text);
  return key.ok ? key.value : unknown('unsupported', `GOSUMDB cannot be used: ${key.error.message}`);
}

async function lookUp(
  components: readonly Component[],
  session: LogSession,
  progress: (done: number) => void,
): Promise<Map<string, FoundRecord | Unknown>> {
  const found = new Map<string, FoundRecord | Unknown>();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let item = components[next++]; item !== undefined; item = components[next++]) {
      found.set(item.purl, await session.lookup({ path: item.name, version: item.version }));
      progress(found.size);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, components.length) }, worker));
  return found;
}

function readDigests({ name, version }: Component, { record, evidence }: FoundRecord): Fact<ChecksumRecord> {
  const digests = digestsOf(record, { path: name, version });
  return digests.zip.length + digests.mod.length > 0
    ? known(digests, evidence)
    : unknown('malformed', 'the checksum database answered with the record of another release');
}
