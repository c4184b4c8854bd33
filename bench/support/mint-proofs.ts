// `node mint-proofs.ts DIR SIGNED ATTESTED BASE`: an npm project whose registry signs SIGNED packages, ATTESTED of them with
// provenance as well. Writes the answers of that registry and what to trust. Needs a Node that runs TypeScript (22.18).
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createInstance, statementOf, WORKFLOW, workflowClaims } from '../../test/verify/mint.ts';

const [directory = '', signed = '0', attested = '0', base = ''] = process.argv.slice(2);
const SCHEME = 'ecdsa-sha2-nistp256';
const instance = await createInstance();
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const der = pair.publicKey.export({ format: 'der', type: 'spki' });
const keyid = fingerprint(der);
const answers: Record<string, unknown> = {
  '/-/npm/v1/keys': {
    keys: [{ expires: null, keyid, keytype: SCHEME, scheme: SCHEME, key: der.toString('base64') }],
  },
};
const packages: Record<string, unknown> = {};
const dependencies: Record<string, string> = {};
for (let index = 0; index < Number(signed); index++) {
  const name = `package-${index}`;
  const version = `1.${index % 7}.${index % 11}`;
  const digest = createHash('sha512').update(name).digest();
  const integrity = `sha512-${digest.toString('base64')}`;
  const tarball = `${base}/${name}/-/${name}-${version}.tgz`;
  const sig = sign('sha256', Buffer.from(`${name}@${version}:${integrity}`), pair.privateKey);
  const isAttested = index < Number(attested);
  dependencies[name] = version;
  packages[`node_modules/${name}`] = { version, resolved: tarball, integrity };
  answers[`/${name}`] = {
    name,
    'dist-tags': { latest: version },
    time: { created: '2026-01-01T00:00:00Z', [version]: '2026-01-01T00:00:00Z' },
    versions: {
      [version]: {
        name,
        version,
        dist: {
          integrity,
          tarball,
          signatures: [{ keyid, sig: sig.toString('base64') }],
          ...(isAttested
            ? { attestations: { url: 'x', provenance: { predicateType: 'https://slsa.dev/provenance/v1' } } }
            : {}),
        },
      },
    },
  };
  if (!isAttested) continue;
  const subjects = [{ name: `pkg:npm/${name}@${version}`, digest: { sha512: digest.toString('hex') } }];
  answers[`/-/npm/v1/attestations/${name}@${version}`] = {
    attestations: [
      {
        predicateType: 'https://slsa.dev/provenance/v1',
        bundle: await instance.attest(statementOf({ subjects }), {
          san: WORKFLOW,
          extensions: workflowClaims(),
        }),
      },
    ],
  };
}
mkdirSync(directory, { recursive: true });
writeFileSync(join(directory, 'answers.json'), JSON.stringify(answers));
writeFileSync(join(directory, 'trusted_root.json'), JSON.stringify(instance.rootJson));
mkdirSync(join(directory, 'project'), { recursive: true });
writeFileSync(
  join(directory, 'project', 'package-lock.json'),
  JSON.stringify({ name: 'app', lockfileVersion: 3, packages: { '': { name: 'app', dependencies }, ...packages } }),
);

/** OpenSSH's fingerprint of a P-256 key. */
function fingerprint(key: Buffer): string {
  const parts = [Buffer.from(SCHEME), Buffer.from('nistp256'), key.subarray(-65)].map((part) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    return Buffer.concat([length, part]);
  });
  const digest = createHash('sha256').update(Buffer.concat(parts)).digest('base64');
  return `SHA256:${digest.replace(/=+$/, '')}`;
}
