import { err, ok, type Result } from '../domain/result.ts';
import { readTrustedRoot, type TrustRoot } from './trusted-root.ts';

const MAX_ROOTS = 32;

/** The trusted roots of a file: one `trusted_root.json`, or one a line, as `gh attestation trusted-root` prints them. */
export function readTrustedRoots(bytes: Uint8Array): Result<readonly TrustRoot[], string> {
  const text = Buffer.from(bytes).toString('utf8');
  const whole = parse(text);
  const lines = text.split('\n', MAX_ROOTS + 1).filter((line) => line.trim() !== '');
  const documents = whole === undefined ? lines.map(parse) : [whole];
  if (documents.length > MAX_ROOTS) return err(`the file holds more than ${MAX_ROOTS} trusted roots`);
  const roots: TrustRoot[] = [];
  for (const document of documents) {
    const root = readTrustedRoot(document);
    if (!root.ok) return root;
    roots.push(root.value);
  }
  return roots.length === 0 ? err('the file holds no trusted root') : ok(roots);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
