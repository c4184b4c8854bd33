import type { Change } from '../domain/change.ts';
import type { FileReport } from '../domain/component.ts';
import type { ComponentSubject, ExceptionSubject, FileSubject, ProjectSubject } from '../domain/facts.ts';
import { judge } from '../domain/engine.ts';
import type { Policy } from '../domain/policy.ts';
import type { Settings } from '../domain/rule.ts';
import { compareInventories } from '../inventory/compare.ts';
import type { Inventory } from '../inventory/format.ts';
import { readInventory } from '../inventory/read-inventory.ts';
import type { ReleaseFacts } from '../ports.ts';
import { buildReport } from '../report/build-report.ts';
import type { Report } from '../report/model.ts';
import { applyExceptions } from '../rules/apply-exceptions.ts';
import { rules } from '../rules/index.ts';
import { buildProjectSubjects } from '../rules/project-subjects.ts';
import { gatherFacts, prepareFactTables } from './gather-facts.ts';
import { openBase, type Base } from './open-base.ts';
import { readPolicy } from './read-policy.ts';
import { readUpdateFiles } from './read-update-files.ts';
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
}

export interface CheckResult {
  readonly report: Report;
  readonly inventory: Inventory;
  readonly policy: Policy;
  readonly factsOf: (purl: string) => ReleaseFacts | undefined;
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
  const files: readonly FileSubject[] = readUpdateFiles(world.workTree, {
    exclude: policy.exclude,
    ...(comparison !== undefined && opened.base !== undefined ? { base: opened.base.tree } : {}),
  });
  const gathered = await gatherFacts(
    subjects.components.map((subject) => subject.component),
    { world, policy },
  );
  const factTables = await prepareFactTables(subjects.components, gathered.releases);

  const judgedComponents = judge('component', subjects.components, { rules, settings, factsOf: factTables });
  const judgedProjects = judge('project', subjects.projects, { rules, settings, factsOf: () => ({}) });
  const judgedFiles = judge('file', files, { rules, settings, factsOf: () => ({}) });
  const excepted = applyExceptions(
    [...judgedComponents.findings, ...judgedProjects.findings, ...judgedFiles.findings],
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
    asOf: settings.now,
    offline: request.offline,
    ...(opened.base !== undefined ? { base: opened.base.commit } : {}),
    ...(opened.head !== undefined ? { head: opened.head } : {}),
    policy,
    inventory,
    ...(changes !== undefined ? { changes } : {}),
    findings: [...excepted.findings, ...judgedExceptions.findings],
    passed: [judgedComponents.passed, judgedProjects.passed, judgedFiles.passed, judgedExceptions.passed],
    judged: subjects.components.length,
    problems: [...opened.problems, ...policyProblems],
    registries: gathered.descriptions,
    factsOf: (purl) => gathered.releases.get(purl),
    allowEmpty: request.allowEmpty,
  });
  return { report, inventory, policy, factsOf: (purl) => gathered.releases.get(purl) };
}

interface Comparison {
  readonly changes: readonly Change[];
  readonly base: Inventory;
}

function compareWithBase(
  inventory: Inventory,
  base: Base | undefined,
  policy: Policy,
): Comparison | undefined {
  if (base === undefined) return undefined;
  const before = readInventory(base.tree, { exclude: policy.exclude });
  return { changes: compareInventories(before, inventory), base: before };
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
  const before = new Map(comparison.base.files.map((file) => [file.path, file.sha256]));
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
