/** Absolute path of a Chromium that loads unpacked extensions; throws an Error that says how to get one. */
export function chromiumPath(): string;
/** Absolute path of Firefox; throws an Error that says how to get it. */
export function firefoxPath(): string;
