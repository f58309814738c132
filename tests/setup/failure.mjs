/** An expected failure: its message is for the person at the terminal and is shown without a stack trace. */
export class SetupFailure extends Error {}
