import { asArray, member, parseObject, type Json } from '../domain/json.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { readAttestationList } from './github-attestations.ts';
import { toBundle } from './pypi-attestations.ts';

const MAX_BUNDLES = 1_000;
/** Lists in lists that are looked into. */
const MAX_DEPTH = 4;

/**
 * The bundles of a file: one bundle (`.sigstore.json`), one a line (`.jsonl`), an array, the answer of GitHub's API, a
 * PEP 740 attestation or provenance object. What is in it is looked at by whoever verifies it.
 */
export function readBundles(bytes: Uint8Array): Result<readonly unknown[], string> {
  const whole = parse(bytes);
  const found = whole === undefined ? readLines(bytes) : unfold(whole);
  if (found === undefined || found.length === 0) return err('it holds no bundle that can be read');
  return found.length > MAX_BUNDLES ? err(`it holds more than ${MAX_BUNDLES} bundles`) : ok(found);
}

function readLines(bytes: Uint8Array): readonly unknown[] | undefined {
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const values = lines.slice(0, MAX_BUNDLES + 1).map((line) => parseObject(Buffer.from(line)));
  return values.includes(undefined) ? undefined : values.flatMap((value) => unfold(value ?? null));
}

function unfold(value: Json, depth = 0): readonly unknown[] {
  if (Array.isArray(value)) {
    return depth < MAX_DEPTH ? (value as readonly Json[]).flatMap((item) => unfold(item, depth + 1)) : [];
  }
  if (member(value, 'attestations') !== undefined) {
    return readAttestationList(value).flatMap((item) => ('bundle' in item ? [item.bundle] : []));
  }
  if (member(value, 'attestation_bundles') !== undefined) {
    return asArray(member(value, 'attestation_bundles')).flatMap((bundle) =>
      asArray(member(bundle, 'attestations')).map(toBundle),
    );
  }
  return [member(value, 'verification_material') === undefined ? value : toBundle(value)];
}

function parse(bytes: Uint8Array): Json | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json;
  } catch {
    return undefined;
  }
}
