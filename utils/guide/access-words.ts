/** What the popup says where the browser lets the extension read no page of AWS. */
export type AccessWords = Record<'heading' | 'missing' | 'reason' | 'grant' | 'granted' | 'refused', string>;
