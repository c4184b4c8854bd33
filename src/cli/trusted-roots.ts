import { err, ok, type Result } from '../domain/result.ts';
import { publicGoodRoot, readTrustedRoot, type TrustRoot } from '../verify/trusted-root.ts';
import { readBytes } from './read-input.ts';

const MAX_FILE = 16 * 1024 * 1024;
const MAX_ROOTS = 32;

/** The roots in a file (JSON, or JSON lines as `gh attestation trusted-root` prints them); without one, those built in. */
export function trustedRoots(path: string | undefined): Result<readonly TrustRoot[], string> {
  if (path === undefined) return ok([publicGoodRoot()]);
  const bytes = readBytes(path, MAX_FILE);
  if (bytes === undefined) return err('the file with the trusted root cannot be read');
  const text = Buffer.from(bytes).toString('utf8');
  const whole = parse(text);
  const documents =
    whole === undefined
      ? text
          .split('\n', MAX_ROOTS + 1)
          .filter((line) => line.trim() !== '')
          .map(parse)
      : [whole];
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
