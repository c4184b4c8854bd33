import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import type { TestImage, ImageObject } from './images.ts';

export interface RealRegistry {
  /** `127.0.0.1:port`. */
  readonly host: string;
  close(): Promise<void>;
}

/** The registry of the distribution project: where `.ci/tools.sh` puts it, or on PATH. */
export function findRegistryProgram(): string | undefined {
  const own = join(import.meta.dirname, '..', '..', '.cache', 'tools');
  const directories = [own, ...(process.env['PATH'] ?? '').split(delimiter)];
  return ['registry', 'docker-registry']
    .flatMap((name) => directories.map((directory) => join(directory, name)))
    .find((file) => existsSync(file));
}

/** Starts one on loopback with an empty store. `auth` is the YAML of its `auth` section. */
export async function startRealRegistry(
  program: string,
  auth = '',
  images: readonly TestImage[] = [],
  authorization?: (path: string) => string,
): Promise<RealRegistry> {
  const directory = mkdtempSync(join(tmpdir(), 'images-'));
  const config = join(directory, 'config.yml');
  writeFileSync(
    config,
    [
      'version: 0.1',
      'log: { accesslog: { disabled: true }, level: info }',
      `storage: { filesystem: { rootdirectory: ${JSON.stringify(join(directory, 'store'))} } }`,
      'http: { addr: "127.0.0.1:0" }',
      auth,
      '',
    ].join('\n'),
  );
  const child = spawn(program, ['serve', config], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: directory, OTEL_TRACES_EXPORTER: 'none' },
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  let output = '';
  try {
    const host = await new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        output += chunk.toString();
        const found = /listening on (127\.0\.0\.1:\d+)/.exec(output)?.[1];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('error', reject);
      child.on('close', () => reject(new Error(`the registry ended: ${output.slice(-2000)}`)));
    });
    for (const image of images) await push(host, image, authorization?.(image.path));
    return { host, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function push(host: string, image: TestImage, authorization: string | undefined): Promise<void> {
  const headers = authorization === undefined ? {} : { authorization };
  const base = `http://${host}/v2/${image.path}`;
  const send = async (url: string, options: RequestInit): Promise<Response> => {
    const answer = await fetch(url, {
      ...options,
      headers: { ...headers, ...Object.fromEntries(new Headers(options.headers)) },
    });
    if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  for (const blob of image.blobs) {
    const started = await send(`${base}/blobs/uploads/`, { method: 'POST' });
    const place = new URL(started.headers.get('location') ?? '', base);
    place.searchParams.set('digest', blob.digest);
    await send(place.href, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(blob.bytes),
    });
  }
  const put = (object: ImageObject, reference: string) =>
    send(`${base}/manifests/${reference}`, {
      method: 'PUT',
      headers: { 'content-type': object.mediaType },
      body: new Uint8Array(object.bytes),
    });
  for (const manifest of image.manifests) await put(manifest, manifest.digest);
  await put(image.top, image.tag);
}
