import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';

/** A checksum database written from RFC 6962 alone: nothing of the code under test is used. Records are texts. */
export class SmallLog {
  readonly name: string;
  readonly records: readonly string[];
  readonly key: string;
  private readonly id: Buffer;
  private readonly privateKey: KeyObject;
  private readonly hashes = new Map<string, Buffer>();

  constructor(records: readonly string[], options: { readonly name?: string; readonly seed?: number } = {}) {
    this.name = options.name ?? 'log.registry.example';
    this.records = [...records];
    const seed = Buffer.alloc(32, options.seed ?? 7);
    this.privateKey = createPrivateKey({
      key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
      format: 'der',
      type: 'pkcs8',
    });
    const spki = createPublicKey(this.privateKey).export({ format: 'der', type: 'spki' });
    const body = Buffer.concat([Buffer.from([1]), spki.subarray(-32)]);
    this.id = sha256(Buffer.from(`${this.name}\n`), body).subarray(0, 4);
    this.key = `${this.name}+${this.id.toString('hex')}+${body.toString('base64')}`;
  }

  root(size = this.records.length): Buffer {
    return size === 0 ? sha256() : this.hash(0, size);
  }

  hash(start: number, end: number): Buffer {
    const key = `${start} ${end}`;
    const known = this.hashes.get(key);
    if (known !== undefined) return known;
    let half = 1;
    while (half * 2 < end - start) half *= 2;
    const made =
      end - start === 1
        ? sha256(Buffer.from([0]), Buffer.from(this.records[start] ?? ''))
        : sha256(Buffer.from([1]), this.hash(start, start + half), this.hash(start + half, end));
    this.hashes.set(key, made);
    return made;
  }

  sign(text: string): string {
    const signature = sign(null, Buffer.from(text), this.privateKey);
    return `${text}\n\u2014 ${this.name} ${Buffer.concat([this.id, signature]).toString('base64')}\n`;
  }

  head(size = this.records.length, root: Buffer = this.root(size)): string {
    return this.sign(`go.sum database tree\n${size}\n${root.toString('base64')}\n`);
  }

  /** The bytes of a tile by its path, complete or cut to the width in the path; undefined for what no tree has. */
  tile(path: string): Buffer | undefined {
    const found = /^tile\/8\/(\d+)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path);
    if (found === null) return undefined;
    const span = 256 ** Number(found[1]);
    const index = Number(found[2]?.replace(/[x/]/g, ''));
    const width = Number(found[3] ?? 256);
    if ((index * 256 + width) * span > this.records.length) return undefined;
    return Buffer.concat(
      Array.from({ length: width }, (_, i) => {
        const start = (index * 256 + i) * span;
        return this.hash(start, start + span);
      }),
    );
  }

  /** What the log says at a path, with lookups under a head of `size`. */
  answer(path: string, size = this.records.length): Buffer | undefined {
    const found = /^lookup\/(.+)@(.+)$/.exec(path);
    if (found === null) return this.tile(path);
    const capital = (text = ''): string =>
      text.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const wanted = `${capital(found[1])} ${capital(found[2])} `;
    const id = this.records.findIndex((record) => record.startsWith(wanted));
    return id < 0 ? undefined : Buffer.from(`${id}\n${this.records[id]}\n${this.head(size)}`);
  }
}

/** Both go.sum lines of a made-up release. */
export function sumLines(path: string, version = 'v1.0.0'): string {
  return `${path} ${version} ${h1(`${path}${version}`)}\n${path} ${version}/go.mod ${h1(`${path}${version}mod`)}\n`;
}

export function h1(seed: string): string {
  return `h1:${sha256(Buffer.from(seed)).toString('base64')}`;
}

/** Records of made-up modules, `host.example/m0` and so on. */
export function manyRecords(count: number): string[] {
  return Array.from({ length: count }, (_, i) => sumLines(`host.example/m${i}`));
}

function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
