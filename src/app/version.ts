/** Version of Countersign; a test compares it with package.json. */
export const TOOL_VERSION = '0.1.0';
