import metadata from 'libphonenumber-js/max/metadata';
import { Metadata, parsePhoneNumberFromString, type PhoneNumberType } from 'libphonenumber-js/max';

/** What the numbering plan behind a calling code says about all its numbers. */
export interface Plan {
  callingCode: string;
  /** Digits dialled before a national number at home, such as 0 or 06; null when there are none. */
  trunkPrefix: string | null;
  /** Digits of the longest national number. */
  longest: number;
}

export type Lookup =
  /** The number exists exactly as written. */
  | { known: true; kind: PhoneNumberType | undefined }
  /** No such length in the plan; no such range, though the length occurs; or digits that dialling would drop. */
  | { known: false; doubt: 'length' | 'range' | 'rewritten' };

/** Position of the national prefix in a compact plan (library 1.13.16; pinned by a test). */
const trunkPrefixField = 5;
/** Digits after the calling code that the library still reads; E.164 allows fewer. */
export const longestNational = 17;

/** Calling codes are prefix-free and have one to three digits; null when none begins `digits`. */
export function planOf(digits: string): Plan | null {
  for (const length of [1, 2, 3]) {
    const callingCode = digits.slice(0, length);
    const region = metadata.country_calling_codes[callingCode]?.[0];
    if (region !== undefined) {
      const plan = new Metadata();
      plan.selectNumberingPlan(region);
      const trunk: unknown = metadata.countries[region]?.[trunkPrefixField];
      return {
        callingCode,
        trunkPrefix: typeof trunk === 'string' ? trunk : null,
        longest: Math.max(...(plan.numberingPlan?.possibleLengths() ?? [longestNational])),
      };
    }
    if (callingCode in metadata.nonGeographic) {
      return { callingCode, trunkPrefix: null, longest: longestNational };
    }
  }
  return null;
}

/**
 * Looks an E.164 number up. The library drops trunk prefixes while it reads, so a number that comes back changed
 * does not exist as written.
 */
export function lookUp(e164: string): Lookup {
  const found = parsePhoneNumberFromString(e164);
  if (found === undefined) return { known: false, doubt: 'length' };
  if (found.number !== e164) return { known: false, doubt: 'rewritten' };
  if (found.isValid()) return { known: true, kind: found.getType() };
  return { known: false, doubt: found.isPossible() ? 'range' : 'length' };
}
