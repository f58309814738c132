import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** An uncaught exception of a page or the extension; Firefox's own code has resource: and chrome: addresses. */
const exception = /^JavaScript error: ((?:https|moz-extension):.*)/;
/** A console error; Firefox's own loggers put their bare name and a colon first, web content's strings are quoted. */
const consoleError = /^console\.error: (?![\w .-]+:)(.*)/;

/** Reports the errors that Firefox writes to this stream, which covers all its processes; needs our preferences. */
export function watchErrors(input: Readable, report: (error: string) => void): void {
  createInterface({ input }).on('line', (line) => {
    const error = exception.exec(line)?.[1] ?? consoleError.exec(line)?.[1];
    if (error !== undefined) report(error);
  });
}
