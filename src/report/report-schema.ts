import { UNKNOWN_TEXT } from '../domain/fact.ts';
import { MAX_PATHS } from './model.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 0 };
const line: Schema = { type: 'integer', minimum: 1, description: 'Counted from 1.' };
const instant: Schema = { type: 'string', format: 'date-time', description: 'ISO 8601, UTC.' };
const hash: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256, lower-case hex.' };
const verdict: Schema = { enum: ['pass', 'fail', 'unknown'] };
const level: Schema = { enum: ['block', 'warn', 'record'] };
const reason: Schema = { enum: Object.keys(UNKNOWN_TEXT) };
const direct: Schema = {
  type: ['boolean', 'null'],
  description: 'Whether a project asks for it by name; null when the file does not say.',
};

function object(
  required: Record<string, Schema>,
  optional: Record<string, Schema> = {},
  description?: string,
): Schema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

function list(items: Schema, description?: string): Schema {
  return { type: 'array', items, ...(description === undefined ? {} : { description }) };
}

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

const evidence: Schema = {
  description: 'What a verdict rests on.',
  oneOf: [
    object({ kind: { const: 'file' }, file: text }, { line, sha256: hash }),
    object(
      { kind: { const: 'http' }, url: text, fetchedAt: instant, sha256: hash },
      { fromCache: { type: 'boolean' } },
    ),
    object({ kind: { const: 'git' }, repository: text, ref: text, commit: text }),
    object({ kind: { const: 'intel' }, id: text, references: list(text) }),
    object({ kind: { const: 'record' }, what: text, firstSeen: text }),
    object({ kind: { const: 'policy' }, source: text }),
  ],
};

const fix: Schema = {
  description: 'A mend, ready to paste.',
  oneOf: [
    object({ kind: { const: 'command' }, text }),
    object({ kind: { const: 'edit' }, file: text, line, before: text, after: text }),
    object({ kind: { const: 'advice' }, text }),
  ],
};

const finding: Schema = object(
  {
    rule: { type: 'string', description: 'See docs/rules.md.' },
    subject: object(
      {
        kind: { enum: ['component', 'project', 'exception', 'file', 'tool'] },
        id: {
          type: 'string',
          description: 'A purl, a project, a path, an exception, or `client:text` of a tool.',
        },
        name: text,
      },
      { version: text, ecosystem: text, scope: text, direct, lockfile: text },
    ),
    verdict: {
      enum: ['fail', 'unknown'],
      description: '`unknown` only where an exception covers an undecided check.',
    },
    level,
    message: text,
    evidence: list(ref('evidence')),
    fingerprint: {
      type: 'string',
      pattern: '^[0-9a-f]+$',
      description: 'Stable across runs and line shifts.',
    },
  },
  {
    variant: { type: 'string', description: 'Tells apart kinds of the same rule.' },
    reason,
    location: ref('location'),
    fix: ref('fix'),
    until: {
      type: 'number',
      description: 'Milliseconds since the epoch at which this stops to fail by itself.',
    },
    exception: object(
      {
        reason: text,
        owner: text,
        expires: { type: 'string', description: 'Holds through the end of this day (UTC).' },
      },
      {},
      'Set when the policy accepts it; such a finding does not count.',
    ),
  },
);

const change: Schema = object(
  {
    kind: { enum: ['added', 'removed', 'upgraded', 'downgraded', 'rehashed', 'changed'] },
    name: text,
    ecosystem: text,
    lockfile: text,
    purl: text,
    size: { enum: ['major', 'minor', 'patch', 'unknown'] },
    scope: text,
    direct,
    verdict: {
      ...verdict,
      description: '`fail`: a finding stops it. `unknown`: none does, but a check could not be made.',
    },
  },
  {
    from: text,
    to: text,
    line,
    ageDays: {
      type: 'number',
      minimum: 0,
      description: 'Days since publication at `run.asOf`, rounded down to a tenth.',
    },
    publisher: { enum: ['first-release', 'same', 'seen-before', 'new'] },
    provenance: { enum: ['published', 'none'], description: 'Published, not verified.' },
  },
);

/** JSON Schema (2020-12) of the JSON report. Open for fields that later versions add. */
export const reportSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:countersign:report:1',
  title: 'Countersign report',
  description: 'Everything one run of `countersign check` found.',
  ...object(
    {
      schemaVersion: { const: 1 },
      tool: object({ name: { const: 'countersign' }, version: text }),
      run: object(
        {
          command: { enum: ['check', 'verify'] },
          asOf: { ...instant, description: 'The moment judged from.' },
          scope: { enum: ['everything', 'changes'] },
          offline: { type: 'boolean' },
        },
        { head: text, base: text },
      ),
      verdict: { ...verdict, description: 'What was found, also in audit mode.' },
      exitCode: {
        enum: [0, 1, 2, 3],
        description: '0 pass, 1 stopped by policy, 2 input that cannot be read, 3 required evidence unknown.',
      },
      policy: object({
        source: { type: 'string', description: '`defaults`, a path, or owner/repository@commit.' },
        mode: { enum: ['enforce', 'audit'] },
        failOn: { enum: ['block', 'warn'] },
      }),
      counts: object({
        components: count,
        files: { ...count, description: 'Recognised files that were read.' },
        judged: { ...count, description: 'Components judged: all, or the changed ones.' },
        blocked: { ...count, description: 'Failed checks that stop the run; in audit mode: that would.' },
        warned: count,
        recorded: count,
        excepted: count,
        unknown: { ...count, description: 'Single checks that could not be decided.' },
        unknownRequired: { ...count, description: 'Those of them whose evidence policy requires.' },
        passed: count,
      }),
      changes: list(ref('change'), 'With scope `changes`: everything that differs.'),
      findings: list(
        ref('finding'),
        'Failed checks, most severe first; those that an exception covers last.',
      ),
      unknowns: list(ref('unknown'), 'Undecided checks folded by cause, largest first.'),
      problems: list(ref('problem'), 'Input that is broken or of a kind that cannot be judged.'),
      files: list(ref('file')),
      passed: {
        type: 'object',
        description: 'Rule to the number of subjects that passed.',
        additionalProperties: { type: 'integer', minimum: 0 },
      },
      registries: list(ref('registry')),
      paths: {
        ...list(ref('path'), 'The shortest way in of packages that are stopped.'),
        maxItems: MAX_PATHS,
      },
    },
    { trust: ref('trust') },
  ),
  $defs: {
    location: object({ file: text, line }),
    evidence,
    fix,
    finding,
    change,
    unknown: object(
      {
        rules: list(text),
        reason,
        detail: text,
        level,
        checks: { type: 'integer', minimum: 1 },
        subjects: { type: 'integer', minimum: 1 },
        examples: {
          ...list(text, 'Subjects, sorted; all of them when there are at most ten.'),
          maxItems: 10,
        },
      },
      { ecosystem: text },
    ),
    problem: object(
      {
        code: { type: 'string', description: 'See docs/errors.md.' },
        severity: { enum: ['broken', 'unsupported'] },
        message: text,
      },
      { location: ref('location'), hint: text },
    ),
    file: object(
      {
        path: text,
        format: text,
        role: { enum: ['lock', 'manifest', 'reference'] },
        status: { enum: ['read', 'unsupported', 'broken'] },
        components: count,
      },
      { reason: text, sha256: hash },
    ),
    registry: object({
      ecosystem: text,
      bases: list(text),
      origin: text,
      requests: count,
      fromCache: count,
      observations: list(text),
    }),
    trust: object(
      {
        origin: {
          enum: ['embedded', 'refreshed', 'given'],
          description:
            'Where the trusted roots came from: this version, newer ones through TUF, or the user. Absent when nothing attested was verified.',
        },
      },
      { sha256: hash, problem: text },
    ),
    path: object({
      purl: text,
      lockfile: text,
      project: text,
      chain: { ...list(text, '`name@version` of each step after the project.'), minItems: 1 },
    }),
  },
};

/** The text of schema/report.schema.json. */
export function renderReportSchema(): string {
  return `${JSON.stringify(reportSchema, null, 2)}\n`;
}
