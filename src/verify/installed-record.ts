/** One line of a RECORD (Binary distribution format, "The .dist-info directory"). */
export interface RecordEntry {
  /** As written: relative to the directory that holds the `.dist-info`, or absolute. */
  readonly path: string;
  /** Lower-case hex sha256; absent where RECORD states none, or another algorithm. */
  readonly sha256?: string;
}

const MAX_ENTRIES = 500_000;

/** The files of a distribution out of its RECORD: CSV of path, hash and size. Lines that cannot be read are counted. */
export function readRecord(text: string): {
  readonly entries: readonly RecordEntry[];
  readonly broken: number;
} {
  const entries: RecordEntry[] = [];
  let broken = 0;
  for (const fields of readCsv(text)) {
    const [path = '', hash = ''] = fields;
    if (fields.length !== 3 || path === '' || entries.length >= MAX_ENTRIES) {
      broken += 1;
      continue;
    }
    const sha256 = readHash(hash);
    entries.push(sha256 === undefined ? { path } : { path, sha256 });
  }
  return { entries, broken };
}

/** `sha256=` and URL-safe base64 without padding. */
function readHash(text: string): string | undefined {
  const found = /^sha256=([A-Za-z0-9_-]{43})=?$/.exec(text);
  return found?.[1] === undefined ? undefined : Buffer.from(found[1], 'base64url').toString('hex');
}

/** RFC 4180, with single line feeds too; empty lines are left out. */
function* readCsv(text: string): Generator<string[]> {
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    const char = text[at];
    if (quoted && char !== undefined) {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === ',') {
      fields.push(field);
      field = '';
    } else if (char === undefined || char === '\n') {
      fields.push(field.replace(/\r$/, ''));
      if (fields.length > 1 || fields[0] !== '') yield fields;
      fields = [];
      field = '';
    } else field += char;
  }
}
