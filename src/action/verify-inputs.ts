/** What `verify`, and the verification summary of it or of `check`, are given. */
export interface VerifyInputs {
  readonly installed: boolean;
  readonly vsa: boolean;
  /** URIs; left out: the running workflow, and the remote origin. */
  readonly verifier?: string;
  readonly resource?: string;
}

/** From inputs that were checked against their choices. */
export function readVerifyInputs(values: ReadonlyMap<string, string>): VerifyInputs {
  const verifier = values.get('verifier');
  const resource = values.get('resource');
  return {
    installed: values.get('installed') === 'true',
    vsa: values.get('vsa') === 'true',
    ...(verifier !== undefined ? { verifier } : {}),
    ...(resource !== undefined ? { resource } : {}),
  };
}
