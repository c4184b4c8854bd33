/** Modules that the interpreter imports at every start, by name (the `site` module). */
const CUSTOMIZE = /^(?:site|user)customize(?:\.py|\.pyc|\.so|\.pyd|\.[A-Za-z0-9_.-]+\.(?:so|pyd))?$/;

/** Where Python ends a line; more places than a text file has. */
const LINE_END = /(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u;

/** Whether an entry of `site-packages` is read or run at every start of the interpreter. */
export function isStartUpHook(name: string): boolean {
  return name.endsWith('.pth') || CUSTOMIZE.test(name);
}

/**
 * Whether it runs code: a `.pth` with a line that begins with `import` and a space or tab, which `site` hands to `exec`;
 * a `.pth` that is not text; and every sitecustomize and usercustomize.
 */
export function runsCode(name: string, bytes: Uint8Array): boolean {
  if (!name.endsWith('.pth')) return true;
  if (bytes.includes(0)) return true;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text
    .replace(/^\uFEFF/, '')
    .split(LINE_END)
    .some((line) => /^import[ \t]/.test(line));
}
