import type { Policy } from '../domain/policy.ts';
import type { Inventory } from '../inventory/format.ts';
import { readInventory } from '../inventory/read-inventory.ts';
import type { ReleaseFacts } from '../ports.ts';
import { gatherFacts } from './gather-facts.ts';
import { readPolicy } from './read-policy.ts';
import { TOOL_VERSION } from './version.ts';
import type { World } from './world.ts';

export type SbomFormat = 'cyclonedx-json' | 'spdx-json';

export interface SbomRequest {
  readonly format: SbomFormat;
  readonly specVersion?: '1.6' | '1.7' | '2.3';
  readonly policyPath?: string;
}

export interface SbomSource {
  readonly inventory: Inventory;
  readonly policy: Policy;
  readonly factsOf: (purl: string) => ReleaseFacts | undefined;
}

/** Reads the inventory and asks the registries for licences and digests. */
export async function readSbomSource(
  request: { readonly policyPath?: string },
  world: World,
): Promise<SbomSource> {
  const { policy, problems } = readPolicy(request, world, undefined);
  const inventory = readInventory(world.workTree, { exclude: policy.exclude });
  const { releases } = await gatherFacts(inventory.components, { world, policy });
  return {
    inventory: { ...inventory, problems: [...inventory.problems, ...problems] },
    policy,
    factsOf: (purl) => releases.get(purl),
  };
}

/**
 * The SBOM's text. Its timestamp is SOURCE_DATE_EPOCH, else the checked-out commit's time, else the clock's: the
 * first two give the same bytes again.
 */
export async function renderSbomText(
  request: SbomRequest,
  source: SbomSource,
  world: World,
): Promise<string> {
  const { renderSbom } = await import('../sbom/render-sbom.ts');
  const root = source.inventory.projects.find((project) => project.dir === '.');
  const head = world.git?.resolve('HEAD');
  const origin = world.git?.origin();
  return renderSbom({
    format: request.format,
    specVersion: request.specVersion ?? (request.format === 'spdx-json' ? '2.3' : '1.6'),
    inventory: source.inventory,
    factsOf: source.factsOf,
    subject: {
      name: root?.name ?? world.rootName,
      ...(root?.version !== undefined ? { version: root.version } : {}),
      ...(head?.ok === true ? { commit: head.value } : {}),
      ...(origin?.ok === true && origin.value !== '' ? { vcs: origin.value } : {}),
    },
    timestamp: timestampOf(world, head?.ok === true ? head.value : undefined),
    toolVersion: TOOL_VERSION,
    ...(world.owner !== undefined ? { author: { kind: 'organization', name: world.owner } } : {}),
  });
}

function timestampOf(world: World, commit: string | undefined): number {
  if (world.sourceDateEpoch !== undefined) return world.sourceDateEpoch;
  const time = commit === undefined ? undefined : world.git?.commitTime(commit);
  return time?.ok === true ? time.value : world.clock.now();
}

/** Which version of a format a request may ask for. */
export function specVersionProblem(format: SbomFormat, version: string | undefined): string | undefined {
  if (version === undefined) return undefined;
  const fits = format === 'spdx-json' ? version === '2.3' : version === '1.6' || version === '1.7';
  return fits
    ? undefined
    : `${format} has no version ${version} here; it has ${format === 'spdx-json' ? '2.3' : '1.6 and 1.7'}`;
}
