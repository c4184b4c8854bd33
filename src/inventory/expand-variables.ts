export interface Expanded {
  readonly text: string;
  /** A variable without a value is left in it as it was written. */
  readonly complete: boolean;
}

/**
 * Puts values in the place of `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:+other}` and
 * `${NAME+other}`, as Dockerfiles and compose files read them (compose also: `$$` for a dollar, `:?` for a
 * variable that must be set). Other forms, and variables nobody gives a value, leave it incomplete. Defaults may
 * hold variables themselves, ten levels deep.
 */
export function expandVariables(
  text: string,
  valueOf: (name: string) => string | undefined,
  depth = 0,
): Expanded {
  if (!text.includes('$')) return { text, complete: true };
  let out = '';
  let complete = true;
  for (let i = 0; i < text.length; ) {
    if (text[i] !== '$') {
      out += text[i++];
      continue;
    }
    if (text[i + 1] === '$') {
      out += '$';
      i += 2;
      continue;
    }
    const { end, name, operator, word } = readVariable(text, i);
    const value = name === undefined || depth > 10 ? undefined : choose(valueOf(name), operator, word);
    if (value === undefined) {
      complete = false;
      out += text.slice(i, end);
    } else {
      const inner = value.literal
        ? { text: value.text, complete: true }
        : expandVariables(value.text, valueOf, depth + 1);
      complete &&= inner.complete;
      out += inner.text;
    }
    i = end;
    if (out.length > 4096) return { text: out, complete: false };
  }
  return { text: out, complete };
}

interface Variable {
  readonly end: number;
  readonly name?: string;
  readonly operator: string;
  readonly word: string;
}

const NAME = /[A-Za-z_]\w*/y;

function readVariable(text: string, start: number): Variable {
  const braced = text[start + 1] === '{';
  NAME.lastIndex = start + (braced ? 2 : 1);
  const name = NAME.exec(text)?.[0];
  if (!braced) {
    return name === undefined
      ? { end: start + 1, operator: '', word: '' }
      : { end: start + 1 + name.length, name, operator: '', word: '' };
  }
  const close = findClose(text, start + 2);
  if (name === undefined || close < 0)
    return { end: close < 0 ? text.length : close + 1, operator: '', word: '' };
  const rest = text.slice(start + 2 + name.length, close);
  const operator = /^:?[-+?]|^/.exec(rest)?.[0] ?? '';
  if (operator === '' && rest !== '') return { end: close + 1, operator: '', word: '' };
  return { end: close + 1, name, operator, word: rest.slice(operator.length) };
}

/** The brace that closes the one before `from`, other pairs in between skipped. */
function findClose(text: string, from: number): number {
  let open = 1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '{') open++;
    else if (text[i] === '}' && --open === 0) return i;
  }
  return -1;
}

function choose(
  value: string | undefined,
  operator: string,
  word: string,
): { readonly text: string; readonly literal: boolean } | undefined {
  const set = value !== undefined && (value !== '' || !operator.startsWith(':'));
  switch (operator.at(-1)) {
    case '-':
      return set ? { text: value, literal: true } : { text: word, literal: false };
    case '+':
      return set ? { text: word, literal: false } : { text: '', literal: true };
    default:
      return value === undefined ? undefined : { text: value, literal: true };
  }
}
