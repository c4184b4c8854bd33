const MASK = '***';

/** User information of an address, plain or percent-encoded; `git@` alone is a name, not a secret. */
const USER_INFO = /(\/\/|%2f%2f)(?!git@)[^\s/@"'<>\\]{1,1024}?(@|%40)/gi;

/** Values of parameters and headers that carry credentials, by their names. */
const NAMED =
  /(?<![A-Za-z0-9])(access_token|api[_-]?key|apikey|auth_?token|_auth|_password|client_secret|id_token|password|passwd|private_token|secret|sig|signature|token|x-amz-(?:credential|security-token|signature))(=|%3d)[^\s&"'<>#;,)`|\\]{1,2048}/gi;
const HEADER =
  /(?<![A-Za-z0-9])(authorization:?\s{0,4}(?:basic|bearer|token)?|bearer|basic)\s{1,4}[a-z0-9._~+/=-]{16,4096}/gi;

/** Shapes that issuers give their tokens so that they can be found. */
const SHAPES: readonly RegExp[] = [
  /(?<![A-Za-z0-9])gh[opsur]_[A-Za-z0-9]{20,255}/g,
  /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{20,255}/g,
  /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{16,128}/g,
  /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{20,128}/g,
  /(?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,512}/g,
  /(?<![A-Za-z0-9])cio[A-Za-z0-9]{32}\b/g,
  /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/g,
  /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{32,255}/g,
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,2048}\.[A-Za-z0-9_-]{8,4096}\.[A-Za-z0-9_-]{0,2048}/g,
];
const MAY_HOLD_SECRET =
  /@|%40|=|%3d|gh[opsur]_|github_pat_|glpat-|npm_|pypi-|cio|xox|AKIA|ASIA|AIza|sk-|eyJ|bearer|basic|authorization/i;

/**
 * The last line of defence before every sink: masks the user information of addresses, parameters that are named
 * like credentials, authorization headers and tokens of known shape. What it is given should be free of them already.
 */
export function redactSecrets(text: string): string {
  if (!MAY_HOLD_SECRET.test(text)) return text;
  let result = text
    .replace(USER_INFO, `$1${MASK}$2`)
    .replace(NAMED, `$1$2${MASK}`)
    .replace(HEADER, `$1 ${MASK}`);
  for (const shape of SHAPES) result = result.replace(shape, MASK);
  return result;
}
