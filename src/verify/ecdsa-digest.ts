import type { KeyObject } from 'node:crypto';

interface Curve {
  readonly p: bigint;
  readonly n: bigint;
  readonly g: Point;
  /** Bytes of a coordinate. */
  readonly size: number;
}

/** Affine; `undefined` is the point at infinity. */
type Point = { readonly x: bigint; readonly y: bigint } | undefined;

/** SEC 2 version 2.0: secp256r1 and secp384r1, both with a = -3. */
const CURVES: Readonly<Record<string, Curve>> = {
  prime256v1: {
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    g: {
      x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
      y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
    },
    size: 32,
  },
  secp384r1: {
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    g: {
      x: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
      y: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
    },
    size: 48,
  },
};

/**
 * Verifies an ECDSA signature (FIPS 186-5 section 6.4.2) over a digest, which Node's crypto cannot: it hashes by itself.
 * P-256 and P-384; everything else is refused. Nothing here is secret, so time may depend on the values.
 */
export function verifyEcdsaDigest(digest: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  if (key.asymmetricKeyType !== 'ec') return false;
  const curve = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
  const numbers = readDer(signature);
  // Node has checked that the point of a key lies on its curve.
  const { x, y } = key.export({ format: 'jwk' });
  if (curve === undefined || numbers === undefined || x === undefined || y === undefined) return false;
  const { r, s } = numbers;
  const { n, size, g } = curve;
  if (r <= 0n || r >= n || s <= 0n || s >= n) return false;
  const z = toNumber(digest.subarray(0, size));
  const inverse = invert(s, n);
  const q = { x: toNumber(Buffer.from(x, 'base64url')), y: toNumber(Buffer.from(y, 'base64url')) };
  const point = addMultiples(curve, { point: g, by: (z * inverse) % n }, { point: q, by: (r * inverse) % n });
  return point !== undefined && point.x % n === r;
}

/** A DER sequence of two positive integers, and nothing else. */
function readDer(bytes: Uint8Array): { readonly r: bigint; readonly s: bigint } | undefined {
  if (bytes[0] !== 0x30 || bytes[1] !== bytes.length - 2 || bytes.length > 129) return undefined;
  const r = readInteger(bytes, 2);
  const s = r === undefined ? undefined : readInteger(bytes, r.end);
  return r === undefined || s === undefined || s.end !== bytes.length
    ? undefined
    : { r: r.value, s: s.value };
}

function readInteger(
  bytes: Uint8Array,
  at: number,
): { readonly value: bigint; readonly end: number } | undefined {
  const length = bytes[at + 1] ?? 0;
  const end = at + 2 + length;
  const [first, second] = bytes.subarray(at + 2);
  if (bytes[at] !== 0x02 || length === 0 || end > bytes.length || first === undefined) return undefined;
  if (first >= 0x80 || (first === 0 && length > 1 && second !== undefined && second < 0x80)) return undefined;
  return { value: toNumber(bytes.subarray(at + 2, end)), end };
}

function toNumber(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

interface Multiple {
  readonly point: Point;
  readonly by: bigint;
}

/** The sum of two multiples, bit by bit for both at once (Shamir's trick). */
function addMultiples(curve: Curve, a: Multiple, b: Multiple): Point {
  const both = add(curve, a.point, b.point);
  let sum: Point;
  for (let bit = BigInt(curve.size * 8 - 1); bit >= 0n; bit--) {
    sum = add(curve, sum, sum);
    const inA = (a.by >> bit) & 1n;
    const inB = (b.by >> bit) & 1n;
    if (inA === 1n) sum = add(curve, sum, inB === 1n ? both : a.point);
    else if (inB === 1n) sum = add(curve, sum, b.point);
  }
  return sum;
}

function add({ p }: Curve, a: Point, b: Point): Point {
  if (a === undefined) return b;
  if (b === undefined) return a;
  if (a.x === b.x && (a.y + b.y) % p === 0n) return undefined;
  const slope =
    a.x === b.x
      ? ((3n * a.x * a.x - 3n) * invert(2n * a.y, p)) % p
      : ((b.y - a.y) * invert(modulo(b.x - a.x, p), p)) % p;
  const x = modulo(slope * slope - a.x - b.x, p);
  return { x, y: modulo(slope * (a.x - x) - a.y, p) };
}

function modulo(value: bigint, by: bigint): bigint {
  const rest = value % by;
  return rest < 0n ? rest + by : rest;
}

/** Extended Euclid; the modulus is prime and the value no multiple of it. */
function invert(value: bigint, by: bigint): bigint {
  let [r0, r1] = [by, modulo(value, by)];
  let [t0, t1] = [0n, 1n];
  while (r1 > 1n) {
    const quotient = r0 / r1;
    [r0, r1] = [r1, r0 - quotient * r1];
    [t0, t1] = [t1, t0 - quotient * t1];
  }
  return modulo(t1, by);
}
