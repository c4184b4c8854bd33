export { asArray, asObject, asText, member, parseMoment, parseObject } from '../domain/json.ts';
export type { Json, JsonObject } from '../domain/json.ts';
