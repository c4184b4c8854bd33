import type { Change } from '../domain/change.ts';
import type { Component, FileReport } from '../domain/component.ts';
import type {
  ComponentSubject,
  ExceptionSubject,
  FactName,
  FileSubject,
  ProjectSubject,
} from '../domain/facts.ts';
import type { Fact } from '../domain/fact.ts';
import { judge, listNeeds, type Judged } from '../domain/engine.ts';
import type { Policy } from '../domain/policy.ts';
import type { AnyRule, FactTable, Settings } from '../domain/rule.ts';
import { compareInventories } from '../inventory/compare.ts';
import type { Inventory } from '../inventory/format.ts';
import { readInventory } from '../inventory/read-inventory.ts';
import type { ReleaseFacts } from '../ports.ts';
import { buildReport } from '../report/build-report.ts';
import type { Report } from '../report/model.ts';
import { applyExceptions } from '../rules/apply-exceptions.ts';
import { checksumDb } from '../rules/checksum-db.ts';
import { integrityMismatch } from '../rules/integrity-mismatch.ts';
import { rules as allRules } from '../rules/index.ts';
import { buildProjectSubjects } from '../rules/project-subjects.ts';
import { attachActionsLocks } from './actions-lock-subjects.ts';
import { collectIdentities, type SeenIdentity } from './collect-identities.ts';
import { addCounts, gatherChecksums } from './gather-checksums.ts';
import { gatherFacts, prepareFactTables } from './gather-facts.ts';
import { gatherInstalled } from './gather-installed.ts';
import { gatherPins } from './gather-pins.ts';
import { gatherProofs } from './gather-proofs.ts';
import { listReferences } from './list-references.ts';
import { openBase, type Base } from './open-base.ts';
import { readIdentities } from './read-identities.ts';
import { readPolicy } from './read-policy.ts';
import { readTrustSetting } from './read-trusted-root.ts';
import { readUpdateFiles } from './read-update-files.ts';
import { listRestOfGoSums } from './rest-of-go-sums.ts';
import { listRestOfVerification } from './rest-of-verification.ts';
import { reviewIdentities, type IdentityRow } from './review-identities.ts';
import { openTrust } from './trust.ts';
import { TOOL_VERSION } from './version.ts';
import type { World } from './world.ts';

export interface CheckRequest {
  /** Path of the policy file as the user gave it. */
  readonly policyPath?: string;
  /** Commit or ref to compare with. */
  readonly base?: string;
  /** The pull request's own commit, when HEAD may be its merge into the base. */
  readonly pullRequestHead?: string;
  readonly scope: 'auto' | 'everything' | 'changes';
  readonly mode?: Policy['mode'];
  readonly failOn?: Policy['failOn'];
  readonly allowEmpty: boolean;
  readonly offline: boolean;
  /** A trusted_root.json, or `embedded`; left out: the public instances, refreshed where they can be reached. */
  readonly trustedRoot?: string;
  /** Compare what is installed with the locks, too. */
  readonly installed?: boolean;
  /** `verify`: only these rules judge, and exceptions are not looked at themselves. */
  readonly only?: (rule: AnyRule) => boolean;
}

export interface CheckResult {
  readonly report: Report;
  readonly inventory: Inventory;
  readonly policy: Policy;
  readonly factsOf: (purl: string) => ReleaseFacts | undefined;
  /** Who was seen to build what was judged, by `ecosystem/name`. */
  readonly seenIdentities: () => ReadonlyMap<string, SeenIdentity>;
  /** The same against who is recorded. */
  readonly reviewIdentities: () => readonly IdentityRow[];
}

/** The main job: inventory, facts, rules, policy, report. Never throws for anything that was read. */
export async function check(request: CheckRequest, world: World): Promise<CheckResult> {
  const opened = openBase(request, world);
  const { policy, problems: policyProblems } = readPolicy(request, world, opened.tip ?? opened.base);
  const settings: Settings = { policy, now: world.clock.now() };
  const inventory = readInventory(world.workTree, { exclude: policy.exclude });
  const comparison = compareWithBase(
    inventory,
    request.scope === 'everything' ? undefined : opened.base,
    policy,
  );
  const changes = comparison?.changes;
  const subjects = selectSubjects(inventory, comparison);
  const rules = request.only === undefined ? allRules : allRules.filter(request.only);
  const components = subjects.components.map((subject) => subject.component);
  const trees = {
    head: world.workTree,
    ...(comparison !== undefined && opened.base !== undefined ? { base: opened.base.tree } : {}),
  };
  const restOfSums = listRestOfGoSums(inventory, trees);
  const restOfVerification = listRestOfVerification(inventory, trees);
  const [gathered, pins, checksums] = await Promise.all([
    gatherFacts([...components, ...restOfVerification], { world, policy }),
    gatherPins(components, {
      world,
      policy,
      inventory: inventory.components,
      wanted: listNeeds(rules, settings),
    }),
    gatherChecksums([...components, ...restOfSums], { world, policy }),
  ]);
  // After the registries, which are opened with the policy's addresses when they are first asked for.
  const locks = await attachActionsLocks(subjects.components, { inventory, world, policy });
  const identities = readIdentities(request, world, opened.tip ?? opened.base);
  const trustSetting = readTrustSetting(request.trustedRoot, world, opened.tip ?? opened.base);
  const trust = openTrust(world, { registries: policy.registries, ...trustSetting.options });
  const proofsOf = await gatherProofs(subjects.components, {
    world,
    registries: policy.registries,
    releases: gathered.releases,
    identities,
    trust,
  });
  const tables = await prepareFactTables(subjects.components, {
    releases: gathered.releases,
    pins,
    checksums: checksums.facts,
    proofsOf,
  });
  const factTables = locks.addFacts(tables);
  const references = listReferences({ inventory, tree: world.workTree }, comparison?.before);
  const files: readonly FileSubject[] = readUpdateFiles(world.workTree, {
    exclude: policy.exclude,
    ...(comparison !== undefined && opened.base !== undefined ? { base: opened.base.tree } : {}),
  });

  const judgedComponents = judge('component', locks.components, { rules, settings, factsOf: factTables });
  const judgedSums = judgeRest(restOfSums, settings, {
    rule: checksumDb,
    factsOf: ({ purl }) => tableOf('checksumRecord', checksums.facts.get(purl)),
  });
  const judgedVerification = judgeRest(restOfVerification, settings, {
    rule: integrityMismatch,
    factsOf: ({ purl }) => tableOf('artifacts', gathered.releases.get(purl)?.artifacts),
  });
  const judgedProjects = judge('project', subjects.projects, { rules, settings, factsOf: () => ({}) });
  const judgedInstalled = judge(
    'installed',
    request.installed === true ? gatherInstalled(inventory, world) : [],
    { rules, settings, factsOf: () => ({}) },
  );
  const judgedReferences = judge('reference', references, {
    rules,
    settings,
    factsOf: () => ({}),
  });
  const judgedFiles = judge('file', files, { rules, settings, factsOf: () => ({}) });
  const excepted = applyExceptions(
    [
      judgedComponents,
      judgedSums,
      judgedVerification,
      judgedProjects,
      judgedInstalled,
      judgedReferences,
      judgedFiles,
    ].flatMap(({ findings }) => findings),
    policy,
    settings.now,
  );
  const exceptionSubjects = policy.exceptions.map(
    // With changes only, an exception for something unchanged has nothing to cover: that says nothing about it.
    (exception): ExceptionSubject => ({
      exception,
      used: changes !== undefined || excepted.used.has(exception),
    }),
  );
  const judgedExceptions = judge('exception', exceptionSubjects, { rules, settings, factsOf: () => ({}) });

  const report = buildReport({
    toolVersion: TOOL_VERSION,
    ...(request.only !== undefined ? { command: 'verify' as const } : {}),
    asOf: settings.now,
    offline: request.offline,
    ...(opened.base !== undefined ? { base: opened.base.commit } : {}),
    ...(opened.head !== undefined ? { head: opened.head } : {}),
    policy,
    inventory,
    ...(changes !== undefined ? { changes } : {}),
    findings: [...excepted.findings, ...judgedExceptions.findings],
    passed: [
      judgedComponents,
      judgedSums,
      judgedVerification,
      judgedProjects,
      judgedInstalled,
      judgedReferences,
      judgedFiles,
      judgedExceptions,
    ].map(({ passed }) => passed),
    judged: subjects.components.length,
    problems: [...opened.problems, ...policyProblems, ...identities.problems, ...trustSetting.problems],
    trust: trust.used(),
    registries: addCounts(gathered.descriptions, checksums.counts),
    factsOf: (purl) => gathered.releases.get(purl),
    allowEmpty: request.allowEmpty,
  });
  return {
    report,
    inventory,
    policy,
    factsOf: (purl) => gathered.releases.get(purl),
    seenIdentities: () => collectIdentities(subjects.components, proofsOf, settings.now),
    reviewIdentities: () =>
      reviewIdentities(subjects.components, {
        recorded: identities.packages,
        proofsOf,
        now: settings.now,
      }),
  };
}

/** Lines that belong to no component are only compared with what proves them. */
function judgeRest(
  rest: readonly Component[],
  settings: Settings,
  by: { readonly rule: AnyRule; readonly factsOf: (component: Component) => FactTable },
): Judged {
  return judge(
    'component',
    rest.map((component) => ({ component })),
    { rules: [by.rule], settings, factsOf: ({ component }) => by.factsOf(component) },
  );
}

function tableOf(name: FactName, fact: Fact<unknown> | undefined): FactTable {
  return fact === undefined ? {} : { [name]: fact };
}

interface Comparison {
  readonly changes: readonly Change[];
  /** The base: what it held, and where it is read. */
  readonly before: { readonly inventory: Inventory; readonly tree: Base['tree'] };
}

function compareWithBase(
  inventory: Inventory,
  base: Base | undefined,
  policy: Policy,
): Comparison | undefined {
  if (base === undefined) return undefined;
  const before = readInventory(base.tree, { exclude: policy.exclude });
  return {
    changes: compareInventories(before, inventory),
    before: { inventory: before, tree: base.tree },
  };
}

interface SelectedSubjects {
  readonly components: readonly ComponentSubject[];
  readonly projects: readonly ProjectSubject[];
}

/** With a comparison only what changed is judged: changed components, and projects of which a file changed. */
function selectSubjects(inventory: Inventory, comparison: Comparison | undefined): SelectedSubjects {
  const projects = buildProjectSubjects(inventory);
  if (comparison === undefined) {
    return { components: inventory.components.map((component) => ({ component })), projects };
  }
  const components = comparison.changes.flatMap((change) =>
    change.to === undefined ? [] : [{ component: change.to, change }],
  );
  const before = new Map(comparison.before.inventory.files.map((file) => [file.path, file.sha256]));
  const changed = (file: FileReport): boolean =>
    file.sha256 === undefined || before.get(file.path) !== file.sha256;
  const lost = new Set(before.keys());
  for (const file of inventory.files) lost.delete(file.path);
  const touched = ({ manifest, lockfiles, dir }: ProjectSubject): boolean =>
    [manifest, ...lockfiles].some(changed) || [...lost].some((path) => directoryOf(path) === dir);
  return { components, projects: projects.filter(touched) };
}

function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}
