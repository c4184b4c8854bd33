import type { Component } from '../domain/component.ts';
import { ECOSYSTEM_TITLE, type RegistryEcosystem } from '../domain/ecosystem.ts';
import { UNKNOWN_TEXT, type Fact } from '../domain/fact.ts';
import { readInventory } from '../inventory/read-inventory.ts';
import type { Policy } from '../domain/policy.ts';
import type { PackageRegistry, RegistryDescription } from '../ports.ts';
import { forTerminal } from '../report/escape.ts';
import type { ReportTrust } from '../report/model.ts';
import {
  diagnoseRepositories,
  hostOf,
  renderRepositories,
  type RepositoriesDiagnosis,
} from './diagnose-repositories.ts';
import { gatherChecksums, isInGoSum } from './gather-checksums.ts';
import { isAskable } from './gather-facts.ts';
import { isProvable } from './gather-proofs.ts';
import { readPolicy } from './read-policy.ts';
import { openTrust } from './trust.ts';
import { TOOL_VERSION } from './version.ts';
import type { World } from './world.ts';

export interface RegistryDiagnosis extends RegistryDescription {
  /** The component of this project that was asked about; absent when it has none of the ecosystem. */
  readonly asked?: string;
  /** Fact name to `known` or the reason why not. */
  readonly facts: Readonly<Record<string, string>>;
  /** Why no address was found, with the setting to set. */
  readonly problem?: string;
}

export interface Diagnosis {
  readonly tool: string;
  readonly time: string;
  readonly offline: boolean;
  readonly git: { readonly repository: boolean; readonly head?: string };
  readonly files: { readonly recognised: number; readonly read: number; readonly problems: number };
  readonly policy: { readonly source: string; readonly problems: readonly string[] };
  readonly registries: readonly RegistryDiagnosis[];
  /** Absent where the project uses no action or reusable workflow of a repository. */
  readonly repositories?: RepositoriesDiagnosis;
  /** Trusted roots for attestations; absent where the project has no package whose registry may hand any out. */
  readonly trust?: ReportTrust;
  /** Hosts that a firewall must let through, from the configuration in use. */
  readonly egress: readonly string[];
  /** Every registry that this project needs was found and answered, and the policy is sound. */
  readonly ready: boolean;
}

/** Ecosystems that a project without them hears nothing of, and whose clients it never starts. */
const ONLY_WHERE_USED: readonly RegistryEcosystem[] = ['gem', 'maven'];

/** Looks at what this machine can see, by asking each registry about one component of this project. */
export async function diagnose(request: { readonly offline: boolean }, world: World): Promise<Diagnosis> {
  const { policy, problems } = readPolicy({}, world, undefined);
  const inventory = readInventory(world.workTree, { exclude: policy.exclude });
  const head = world.git?.resolve('HEAD');
  const askable = inventory.components.filter(isAskable);
  const used = new Set(askable.map(({ ecosystem }) => ecosystem));
  const registries = (await world.registries(policy.registries)).filter(
    ({ ecosystem }) => used.has(ecosystem) || !ONLY_WHERE_USED.includes(ecosystem),
  );
  const endpoints = await world.endpoints(
    policy.registries,
    registries.map(({ ecosystem }) => ecosystem),
  );
  const diagnosed = await Promise.all(
    registries.map(async (registry) => {
      const endpoint = endpoints.find((candidate) => candidate.ecosystem === registry.ecosystem);
      return { ...(await probe(registry, askable)), ...endpoint };
    }),
  );
  const checksums = await probeChecksums(askable, { world, policy });
  const repositories = await diagnoseRepositories(inventory.components, { world, policy });
  const trust = await probeTrust(askable, { world, policy });
  const hosts = diagnosed
    .flatMap((registry) => registry.bases)
    .concat(checksums.base ?? [], trust?.address ?? [])
    .map(hostOf)
    .concat(repositories?.server, repositories?.api)
    .filter((host) => host !== undefined);
  return {
    tool: TOOL_VERSION,
    time: new Date(world.clock.now()).toISOString(),
    offline: request.offline,
    git: { repository: world.git !== undefined, ...(head?.ok === true ? { head: head.value } : {}) },
    files: {
      recognised: inventory.files.length,
      read: inventory.files.filter((file) => file.status === 'read').length,
      problems: inventory.problems.length,
    },
    policy: { source: policy.source, problems: problems.map((problem) => problem.message) },
    registries: diagnosed.map((one) =>
      one.ecosystem === 'golang' ? { ...one, facts: { ...one.facts, ...checksums.facts } } : one,
    ),
    ...(repositories !== undefined ? { repositories } : {}),
    ...(trust !== undefined ? { trust: trust.origin } : {}),
    egress: [...new Set(hosts)].sort(),
    ready:
      problems.length === 0 &&
      diagnosed.every(
        (registry) => registry.asked === undefined || registry.facts['registryState'] === 'known',
      ),
  };
}

async function probe(registry: PackageRegistry, askable: readonly Component[]): Promise<RegistryDiagnosis> {
  const component = askable.find((candidate) => candidate.ecosystem === registry.ecosystem);
  const facts: Record<string, string> = {};
  if (component !== undefined) {
    const answer = (await registry.releases([component])).get(component.purl) ?? {};
    for (const [name, fact] of Object.entries<Fact<unknown>>(answer)) {
      facts[name] = fact.known ? 'known' : fact.reason;
    }
  }
  return { ...registry.describe(), ...(component !== undefined ? { asked: component.purl } : {}), facts };
}

/** The checksum database, asked about one module of this project. */
async function probeChecksums(
  askable: readonly Component[],
  context: { readonly world: World; readonly policy: Policy },
): Promise<{ readonly facts: Readonly<Record<string, string>>; readonly base?: string }> {
  const module = askable.find(isInGoSum);
  if (module === undefined) return { facts: {} };
  const { facts, counts } = await gatherChecksums([module], context);
  const fact = facts.get(module.purl);
  return {
    facts: fact === undefined ? {} : { checksumRecord: fact.known ? 'known' : fact.reason },
    ...(counts.base !== undefined ? { base: counts.base } : {}),
  };
}

/** Newer trusted roots than this version's, where attestations can be handed out at all. */
async function probeTrust(
  askable: readonly Component[],
  { world, policy }: { readonly world: World; readonly policy: Policy },
): Promise<{ readonly origin: ReportTrust; readonly address?: string } | undefined> {
  if (world.trustRoots === undefined || !askable.some(isProvable)) return undefined;
  const opened = (await world.trustRoots(policy.registries)).open('public-good');
  const { origin, sha256, problem } = await openTrust(world, { registries: policy.registries }).packages();
  return {
    origin: {
      origin,
      ...(sha256 !== undefined ? { sha256 } : {}),
      ...(problem !== undefined ? { problem } : {}),
    },
    ...(opened.ok ? { address: opened.value.address } : {}),
  };
}

/** The diagnosis for a person. */
export function renderDiagnosis(diagnosis: Diagnosis): string {
  const lines = [
    summarise(diagnosis),
    '',
    `Countersign ${diagnosis.tool}, ${diagnosis.time}${diagnosis.offline ? ', offline' : ''}`,
    `Files: ${diagnosis.files.read} of ${diagnosis.files.recognised} recognised files read${diagnosis.files.problems > 0 ? `, ${diagnosis.files.problems} problems (see \`countersign inventory\`)` : ''}`,
    `Git: ${diagnosis.git.head ?? (diagnosis.git.repository ? 'a repository without a commit' : 'no repository here: no comparison with a base')}`,
    `Policy: ${diagnosis.policy.source}`,
    ...diagnosis.policy.problems.map((problem) => `  ${problem}`),
  ];
  for (const registry of diagnosis.registries) lines.push('', ...renderRegistry(registry));
  if (diagnosis.repositories !== undefined) lines.push('', ...renderRepositories(diagnosis.repositories));
  if (diagnosis.trust !== undefined) {
    const { origin, problem } = diagnosis.trust;
    lines.push(
      '',
      `Trusted roots for attestations: ${origin === 'refreshed' ? 'up to date' : `those of this version${problem === undefined ? '' : `, newer ones could not be had: ${forTerminal(problem)}`}`}`,
    );
  }
  lines.push(
    '',
    `Hosts to allow: ${diagnosis.egress.length === 0 ? 'none found' : diagnosis.egress.join(', ')}`,
  );
  return `${lines.map(indented).join('\n')}\n`;
}

function summarise({ ready, offline, registries }: Diagnosis): string {
  if (offline) return 'Offline: no registry was asked; what the cache knows is shown.';
  if (!ready) return 'Not ready: see below.';
  return registries.some(({ asked }) => asked !== undefined)
    ? 'Ready: every registry this project needs answered.'
    : 'Ready: this project needs no registry.';
}

/** What a person calls the facts; a fact without a word here is named as in the JSON. */
const WORDS: Readonly<Record<string, string>> = {
  registryState: 'whether a version exists',
  publishedAt: 'publication times',
  checksumRecord: 'the checksum database',
  artifacts: 'files and digests',
  yanked: 'withdrawals',
  deprecated: 'deprecations',
  projectStatus: 'quarantine',
  publisher: 'who published',
  maintainers: 'maintainers',
  ownership: 'ownership over time',
  timeline: 'the history of releases',
  installHooks: 'install hooks',
  signatures: 'registry signatures',
  attestations: 'provenance',
  earlierRecord: 'what an earlier run saw',
  registryAddress: 'its own address',
  metadata: 'licence and links',
};

function nameFacts(names: readonly string[]): string {
  return names.map((name) => WORDS[name] ?? name).join(', ');
}

function renderRegistry(registry: RegistryDiagnosis): string[] {
  const title = ECOSYSTEM_TITLE[registry.ecosystem];
  const lines =
    registry.bases.length === 0
      ? [`${title}: no address found${registry.problem === undefined ? '' : `: ${registry.problem}`}`]
      : [`${title}: ${registry.bases.join(', ')} (named by ${registry.origin})`];
  if (registry.asked === undefined) lines.push('  not asked: this project has no component of it');
  else {
    const entries = Object.entries(registry.facts);
    const seen = entries.filter(([, state]) => state === 'known').map(([name]) => name);
    lines.push(
      `  asked about ${registry.asked}`,
      `  sees: ${seen.length === 0 ? 'nothing' : nameFacts(seen)}`,
    );
    for (const reason of [...new Set(entries.map(([, state]) => state))].filter(
      (state) => state !== 'known',
    )) {
      const names = entries.filter(([, state]) => state === reason).map(([name]) => name);
      lines.push(
        `  does not see (${UNKNOWN_TEXT[reason as keyof typeof UNKNOWN_TEXT] ?? reason}): ${nameFacts(names)}`,
      );
    }
  }
  return [...lines, ...registry.observations.map((observation) => `  ${observation}`)];
}

/** Makes a line inert and keeps its indentation. */
function indented(line: string): string {
  const text = line.trimStart();
  return `${' '.repeat(line.length - text.length)}${forTerminal(text)}`;
}
