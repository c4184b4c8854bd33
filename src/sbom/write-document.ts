import { deriveUuid } from './derive-uuid.ts';

/** Stands where the document's own identifier goes; must come before anything that was read from outside. */
export const OWN_UUID = '00000000-0000-0000-0000-000000000000';

/** A member of the document that is an array, made one element at a time. Left out when empty, unless `always`. */
export interface DocumentList {
  readonly key: string;
  readonly items: Iterable<object>;
  readonly always?: boolean;
}

/**
 * JSON text: `head` indented by two spaces, then each list with one element a line, so that a difference between two
 * SBOMs is one line per package. The first {@link OWN_UUID} becomes the UUID of the whole content.
 */
export function writeDocument(head: object, lists: readonly DocumentList[]): string {
  let text = JSON.stringify(head, undefined, 2).slice(0, -2);
  for (const { key, items, always } of lists) {
    let separator = `,\n  ${JSON.stringify(key)}: [\n    `;
    let empty = true;
    for (const item of items) {
      text += separator + JSON.stringify(item);
      separator = ',\n    ';
      empty = false;
    }
    if (!empty) text += '\n  ]';
    else if (always === true) text += `,\n  ${JSON.stringify(key)}: []`;
  }
  text += '\n}\n';
  return text.replace(OWN_UUID, deriveUuid(text));
}

/** Maps without keeping the results. */
export function* mapLazily<T>(items: readonly T[], make: (item: T) => object): Iterable<object> {
  for (const item of items) yield make(item);
}
