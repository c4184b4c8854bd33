import { REFERENCE_KINDS } from './select-references.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 0 };
const line: Schema = { type: 'integer', minimum: 1, description: 'Counted from 1.' };
const path: Schema = {
  type: 'string',
  description: 'Relative to the directory that was read, forward slashes.',
};

function object(required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

function list(items: Schema, description?: string): Schema {
  return { type: 'array', items, ...(description === undefined ? {} : { description }) };
}

const reference: Record<string, Schema> = {
  kind: { enum: REFERENCE_KINDS },
  file: path,
  line,
  name: { type: 'string', description: 'What it leads to, without its version.' },
  text: { type: 'string', description: 'As written, without quotes.' },
  state: { enum: ['exact', 'loose', 'undecidable'] },
};

const notHeld: Schema = object({
  kind: { enum: ['image', 'script', 'open', 'workflow', 'unresolved'] },
  what: text,
  reason: text,
  file: { type: 'string', description: 'Relative to the root, or below the entry of a locked action.' },
  line,
});

const actionsLock: Schema = {
  description: 'With --actions-lock: what the Actions lockfile would be, or with --check how it compares.',
  oneOf: [
    object({
      path,
      state: { enum: ['new', 'changed', 'same'] },
      changes: list(
        object({ key: text, to: { type: 'string', description: 'A full commit.' } }, { from: text }),
        'Entries that come or move; `from` is absent for a new one.',
      ),
      left: list(notHeld, 'Workflows that are left out, or stay as they were listed.'),
      notHeld: list(notHeld, 'What listed workflows run besides, for which the format has no place.'),
      lostRemarks: count,
    }),
    object({
      path,
      exists: { type: 'boolean' },
      differences: list(object({ kind: text, message: text, file: path, line })),
      unknown: list(object({ reason: text, detail: text })),
      left: list(notHeld, 'Workflows that no lockfile could list.'),
    }),
  ],
};

const pinSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:countersign:pin:1',
  title: 'Countersign pin plan',
  description: 'What `countersign pin --format json` prints.',
  ...object(
    {
      schemaVersion: { const: 1 },
      tool: object({ name: { const: 'countersign' }, version: text }),
      exitCode: { enum: [0, 1, 2, 3] },
      counts: object({ exact: count, loose: count, undecidable: count, excluded: count }),
      files: list(object({ path, changes: { type: 'integer', minimum: 1 } }), 'Those that change.'),
      changes: list(
        object(
          {
            ...reference,
            from: text,
            to: { type: 'string', description: 'A full commit, a digest, or how many hashes.' },
            why: text,
          },
          {
            version: { type: 'string', description: 'The version that `to` is.' },
            publishedAt: {
              type: 'string',
              format: 'date-time',
              description: 'Committer time, ISO 8601, UTC; known only where a cooldown was asked for.',
            },
          },
        ),
      ),
      left: list(
        object({
          ...reference,
          why: { enum: ['unresolved', 'undecidable', 'held', 'excluded', 'ambiguous', 'loose'] },
          reason: text,
        }),
        'Not exact, or to be moved, and left as they are.',
      ),
      locks: list(
        object(
          { dir: path, manifest: path, reason: text },
          { lockfile: path, command: { type: 'string', description: 'To run in `dir`.' } },
        ),
        'Manifests whose lockfile is missing or does not fit; not looked for with --check and --only.',
      ),
      problems: list(
        object(
          {
            code: { type: 'string', description: 'See docs/errors.md.' },
            severity: { enum: ['broken', 'unsupported'] },
            message: text,
          },
          { location: object({ file: path, line }), hint: text },
        ),
      ),
    },
    {
      actionsLock,
      written: list(path, 'With --write: the files that were changed.'),
      unlocked: list(
        object({ manifest: path, reason: text }),
        'With --lock: the manifests whose lockfile is still to be written by hand.',
      ),
      failed: list(object({ path, reason: text }), 'With --write: the files that are as they were.'),
    },
  ),
};

/** The text of schema/pin.schema.json. */
export function renderPinSchema(): string {
  return `${JSON.stringify(pinSchema, null, 2)}\n`;
}
